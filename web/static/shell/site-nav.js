/**
 * The main navigation: a row of links, on narrow screens behind a button.
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
  #open = false;

  connectedCallback() {
    this.addEventListener("keydown", this.#escape);
  }

  /** Follows the URL and the language; whoever has chosen a page is done with the list. */
  refresh() {
    this.#show(false);
  }

  #show(open) {
    this.#open = open;
    const path = here().pathname;
    const current = PAGES.find((page) => page.path === path || page.with?.includes(path) || (page.below && path.startsWith(page.below)));
    render(
      html`<nav class="site-nav wrap" aria-label=${t("nav.title")}>
        <button type="button" class="nav-button" aria-expanded=${String(open)} aria-controls="site-pages" @click=${() => this.#show(!this.#open)}>
          <span class="nav-icon" aria-hidden="true"></span>${t("nav.button")}
        </button>
        <ul id="site-pages" class=${open ? "open" : ""}>
          ${PAGES.map((page) => html`<li><a href=${link(page.path)} aria-current=${page !== current ? "false" : page.path === path ? "page" : "true"}>${t(page.key)}</a></li>`)}
        </ul>
      </nav>`,
      this,
    );
  }

  #escape = (event) => {
    if (event.key !== "Escape" || !this.#open) return;
    this.#show(false);
    this.querySelector(".nav-button").focus();
  };
}
