/**
 * Every element is registered here, and nowhere else: those of every page at once, those of one page when it is first shown.
 * @module
 */
import { AsOfChoice } from "./commit/as-of-choice.js";
import { languageOf, useLanguage, useTexts } from "./platform/i18n.js";
import { here } from "./platform/links.js";
import { PageFoot } from "./platform/page-foot.js";
import { SearchBox } from "./search/search-box.js";
import { FailedPage } from "./shell/failed-page.js";
import { MissingPage } from "./shell/missing-page.js";
import { SiteNav } from "./shell/site-nav.js";
import { SiteShell } from "./shell/site-shell.js";

function register(elements) {
  for (const [tag, element] of Object.entries(elements)) if (!customElements.get(tag)) customElements.define(tag, element);
}

/** A page whose module holds all the elements that only it needs, and the parts of the texts that it needs. @returns {import("./router.js").Route} */
const page = (tag, pattern, load, ...texts) => ({
  tag,
  pattern,
  load: async () => {
    const [module] = await Promise.all([load(), ...texts.map(useTexts)]);
    register(module.ELEMENTS);
  },
});

register({
  "as-of-choice": AsOfChoice,
  "page-foot": PageFoot,
  "search-box": SearchBox,
  "failed-page": FailedPage,
  "missing-page": MissingPage,
  "site-nav": SiteNav,
  "site-shell": SiteShell,
});

const shell = document.createElement("site-shell");
shell.loadBanner = async () => register((await import("./commit/as-of-banner.js")).ELEMENTS);
shell.routes = [
  page("timeline-page", /^\/(index\.html)?$/, () => import("./timeline/timeline-page.js"), "timeline"),
  page("compare-page", /^\/compare$/, () => import("./compare/compare-page.js"), "compare", "facts"),
  page("what-if-page", /^\/what-if$/, () => import("./what-if/what-if-page.js"), "what-if", "compare", "facts"),
  page("search-page", /^\/search$/, () => import("./search/search-page.js"), "facts", "search"),
  page("item-page", /^\/item\/(?<id>.+)$/, () => import("./items/item-page.js"), "history", "solutions", "facts"),
  page("overview-page", /^\/graph$/, () => import("./dependency/overview-page.js"), "dependency", "facts"),
  page("path-page", /^\/path$/, () => import("./dependency/path-page.js"), "dependency", "facts"),
  page("dependency-page", /^\/graph\/(?<id>.+)$/, () => import("./dependency/dependency-page.js"), "dependency", "facts"),
  page("portfolio-page", /^\/portfolio$/, () => import("./portfolio/portfolio-page.js"), "portfolio", "status", "facts"),
  page("governance-page", /^\/governance$/, () => import("./governance/governance-page.js"), "governance", "facts"),
  page("meeting-pack-page", /^\/meeting-pack$/, () => import("./governance/meeting-pack-page.js"), "governance", "status", "facts"),
  page("strategy-page", /^\/strategy$/, () => import("./strategy/strategy-page.js"), "strategy", "facts"),
  page("adoption-page", /^\/adoption$/, () => import("./adoption/adoption-page.js"), "adoption", "facts"),
  page("solutions-page", /^\/solutions$/, () => import("./solutions/solutions-page.js"), "solutions", "facts"),
  page("organisation-page", /^\/organisation$/, () => import("./organisation/organisation-page.js"), "organisation", "facts"),
  page("contradictions-page", /^\/contradictions$/, () => import("./about/contradictions-page.js"), "about"),
  page("about-page", /^\/about$/, () => import("./about/about-page.js"), "about", "facts"),
  page("glossary-page", /^\/glossary$/, () => import("./about/glossary-page.js"), "about"),
  page("accessibility-page", /^\/accessibility$/, () => import("./about/accessibility-page.js"), "about"),
  page("sign-in-page", /^\/sign-in$/, () => import("./writing/sign-in-page.js"), "writing", "session"),
  page("reporting-page", /^\/reporting$/, () => import("./writing/reporting-page.js"), "writing", "reporting"),
  page("edit-page", /^\/(edit|propose)\/(?<id>.+)$/, () => import("./writing/edit-page.js"), "writing", "fields", "edit", "facts"),
  page("remove-page", /^\/remove\/(?<id>.+)$/, () => import("./writing/remove-page.js"), "writing", "fields", "forms", "facts"),
  page("register-page", /^\/register\/(?<id>.+)$/, () => import("./writing/register-page.js"), "writing", "fields", "forms", "facts"),
  page("round-page", /^\/open-round\/(?<id>.+)$/, () => import("./writing/round-page.js"), "writing", "fields", "forms", "facts"),
  page("decide-page", /^\/decide(\/(?<id>.+))?$/, () => import("./writing/decide-page.js"), "writing", "fields", "forms", "facts"),
  page("adopt-choice-page", /^\/adopt$/, () => import("./writing/adopt-page.js"), "writing", "fields", "forms", "facts"),
  page("adopt-page", /^\/adopt\/(?<actor>[^/]+)\/(?<solution>[^/]+)(\/(?<adoption>[^/]+))?$/, () => import("./writing/adopt-page.js"), "writing", "fields", "forms", "facts"),
  page("proposals-page", /^\/proposals$/, () => import("./writing/proposals-page.js"), "proposals"),
  page("proposal-page", /^\/proposals\/(?<id>.+)$/, () => import("./writing/proposal-page.js"), "writing", "proposals", "facts"),
  page("report-page", /^\/report\/(?<id>.+)$/, () => import("./writing/report-page.js"), "writing", "reporting", "facts"),
  { tag: "missing-page", pattern: /^/, load: async () => {} },
];
shell.routes.find(({ pattern }) => pattern.test(location.pathname)).load().catch(() => {}); // The router asks again, and says what is wrong.
await useLanguage(languageOf(here()));
document.body.prepend(shell);
