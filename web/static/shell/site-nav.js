/**
 * The main navigation: a row of links, on narrow screens behind the button of the header.
 * @module
 */
import { t } from "../platform/i18n.js";
import { here, link } from "../platform/links.js";
import { html, render } from "../platform/lit.js";

/** The pages in their order; a page that is reached through another stands with it. @type {{path: string, key: string, with?: string[], below?: string}[]} */
const PAGES = [
  { path: "/", key: "nav.timeline", with: ["/index.html"] },
  { path: "/graph", key: "nav.graph", with: ["/path"] },
  { path: "/compare", key: "nav.compare" },
  { path: "/what-if", key: "nav.whatIf" },
  { path: "/portfolio", key: "nav.portfolio" },
  { path: "/governance", key: "nav.governance", with: ["/meeting-pack"] },
  { path: "/strategy", key: "nav.strategy" },
  { path: "/adoption", key: "nav.adoption" },
  { path: "/solutions", key: "nav.solutions" },
  { path: "/organisation", key: "nav.organisation" },
  { path: "/reporting", key: "nav.reporting", below: "/report/" },
  { path: "/proposals", key: "nav.proposals", below: "/proposals/" },
];

/** `<site-nav>`. */
export class SiteNav extends HTMLElement {
  /** Follows the URL and the language. */
  refresh() {
    const path = here().pathname;
    const current = PAGES.find((page) => page.path === path || page.with?.includes(path) || (page.below && path.startsWith(page.below)));
    render(
      html`<nav class="site-nav wrap" aria-label=${t("nav.title")}>
        <ul id="site-pages">
          ${PAGES.map((page) => html`<li><a href=${link(page.path)} aria-current=${page !== current ? "false" : page.path === path ? "page" : "true"}>${t(page.key)}</a></li>`)}
        </ul>
      </nav>`,
      this,
    );
  }
}
