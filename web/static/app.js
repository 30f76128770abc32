/**
 * Every element is registered here: those of every page at once, those of one page when it is first shown. Only what a page fetches later it registers itself.
 * @module
 */
import { AsOfChoice } from "./commit/as-of-choice.js";
import { languageOf, useLanguage, useTexts } from "./platform/i18n.js";
import { here } from "./platform/links.js";
import { PageFoot } from "./platform/page-foot.js";
import { register } from "./platform/register.js";
import { SearchBox } from "./search/search-box.js";
import { FailedPage } from "./shell/failed-page.js";
import { SiteNav } from "./shell/site-nav.js";
import { SiteShell } from "./shell/site-shell.js";

/** A form, whose module holds all the elements that only it needs, and the parts of the texts that it needs. @returns {import("./router.js").Route} */
const form = (tag, pattern, load, ...texts) => ({
  tag,
  pattern,
  load: async () => {
    const [module] = await Promise.all([load(), ...texts.map(useTexts)]);
    register(module.ELEMENTS);
  },
});

/** A page to be looked at: what it shows can be taken along. @type {typeof form} */
const page = (...given) => ({ ...form(...given), takeAlong: () => import("./platform/export-parts.js") });

register({
  "as-of-choice": AsOfChoice,
  "page-foot": PageFoot,
  "search-box": SearchBox,
  "failed-page": FailedPage,
  "site-nav": SiteNav,
  "site-shell": SiteShell,
});

const shell = /** @type {SiteShell} */ (document.createElement("site-shell"));
shell.loadBanner = async () => {
  const [module] = await Promise.all([import("./commit/as-of-banner.js"), useTexts("banner")]);
  register(module.ELEMENTS);
};
shell.routes = [
  page("timeline-page", /^\/(index\.html)?$/, () => import("./timeline/timeline-page.js"), "timeline"),
  page("compare-page", /^\/compare$/, () => import("./compare/compare-page.js"), "compare", "edges", "facts", "details"),
  page("what-if-page", /^\/what-if$/, () => import("./what-if/what-if-page.js"), "what-if", "compare", "edges", "facts"),
  page("search-page", /^\/search$/, () => import("./search/search-page.js"), "edges", "facts", "search"),
  page("item-page", /^\/item\/(?<id>.+)$/, () => import("./items/item-page.js"), "history", "solutions", "edges", "facts", "details"),
  page("overview-page", /^\/graph$/, () => import("./dependency/overview-page.js"), "dependency", "edges", "facts"),
  page("path-page", /^\/path$/, () => import("./dependency/path-page.js"), "dependency", "edges"),
  page("dependency-page", /^\/graph\/(?<id>.+)$/, () => import("./dependency/dependency-page.js"), "dependency", "edges", "facts"),
  page("portfolio-page", /^\/portfolio$/, () => import("./portfolio/portfolio-page.js"), "portfolio", "status", "edges", "facts"),
  page("governance-page", /^\/governance$/, () => import("./governance/governance-page.js"), "governance", "edges", "facts", "details"),
  page("meeting-pack-page", /^\/meeting-pack$/, () => import("./governance/meeting-pack-page.js"), "governance", "status", "edges", "facts", "details"),
  page("strategy-page", /^\/strategy$/, () => import("./strategy/strategy-page.js"), "strategy", "edges", "facts", "details"),
  page("adoption-page", /^\/adoption$/, () => import("./adoption/adoption-page.js"), "adoption", "edges", "facts", "details"),
  page("solutions-page", /^\/solutions$/, () => import("./solutions/solutions-page.js"), "solutions", "edges", "facts", "details"),
  page("organisation-page", /^\/organisation$/, () => import("./organisation/organisation-page.js"), "organisation", "edges", "facts", "details"),
  page("contradictions-page", /^\/contradictions$/, () => import("./about/contradictions-page.js"), "about"),
  page("about-page", /^\/about$/, () => import("./about/about-page.js"), "about", "edges", "facts", "details"),
  page("glossary-page", /^\/glossary$/, () => import("./about/glossary-page.js"), "about"),
  page("accessibility-page", /^\/accessibility$/, () => import("./about/accessibility-page.js"), "about"),
  form("sign-in-page", /^\/sign-in$/, () => import("./writing/sign-in-page.js"), "writing", "session"),
  page("reporting-page", /^\/reporting$/, () => import("./writing/reporting-page.js"), "writing", "reporting"),
  form("edit-page", /^\/(edit|propose)\/(?<id>.+)$/, () => import("./writing/edit-page.js"), "writing", "fields", "edit", "edges"),
  form("remove-page", /^\/remove\/(?<id>.+)$/, () => import("./writing/remove-page.js"), "writing", "fields", "forms", "edges", "facts", "details"),
  form("register-page", /^\/register\/(?<id>.+)$/, () => import("./writing/register-page.js"), "writing", "fields", "forms"),
  form("round-page", /^\/open-round\/(?<id>.+)$/, () => import("./writing/round-page.js"), "writing", "fields", "forms"),
  form("decide-page", /^\/decide(\/(?<id>.+))?$/, () => import("./writing/decide-page.js"), "writing", "fields", "forms"),
  form("adopt-choice-page", /^\/adopt$/, () => import("./writing/adopt-page.js"), "writing", "fields", "forms", "edges", "facts"),
  form("adopt-page", /^\/adopt\/(?<actor>[^/]+)\/(?<solution>[^/]+)(\/(?<adoption>[^/]+))?$/, () => import("./writing/adopt-page.js"), "writing", "fields", "forms", "edges", "facts"),
  page("proposals-page", /^\/proposals$/, () => import("./writing/proposals-page.js"), "proposals", "edges"),
  page("proposal-page", /^\/proposals\/(?<id>.+)$/, () => import("./writing/proposal-page.js"), "writing", "proposals", "edges", "facts", "details"),
  form("report-page", /^\/report\/(?<id>.+)$/, () => import("./writing/report-page.js"), "writing", "reporting", "edges", "facts"),
  form("missing-page", /^/, () => import("./shell/missing-page.js"), "search"),
];
shell.routes.find(({ pattern }) => pattern.test(location.pathname)).load().catch(() => {}); // The router asks again, and says what is wrong.
await useLanguage(languageOf(here()));
document.body.prepend(shell);
