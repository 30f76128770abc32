/**
 * What stands around every page: skip link, header, as-of banner, the page itself, footer.
 * @module
 */
import { t } from "../platform/i18n.js";
import { link } from "../platform/links.js";
import { html, render } from "../platform/lit.js";
import { startRouter } from "../router.js";
import { languageSwitch } from "./language-switch.js";

/** `<site-shell>`: starts the router and follows the URL. */
export class SiteShell extends HTMLElement {
  /** The pages, set before the element is put in the document. @type {import("../router.js").Route[]} */
  routes = [];

  connectedCallback() {
    this.#draw();
    startRouter(this.querySelector("main"), this.routes, () => this.#draw());
  }

  #draw() {
    render(
      html`<a class="skip" href="#main" @click=${this.#skip}>${t("shell.skip")}</a>
        <header class="site-header">
          <div class="wrap">
            <a class="wordmark" href=${link("/")}><img src="/icon.svg" width="28" height="28" alt="" />Veikart</a>
            <search-box></search-box>
            <as-of-choice></as-of-choice>
            <nav aria-label=${t("shell.languages")}>${languageSwitch()}</nav>
          </div>
        </header>
        <as-of-banner></as-of-banner>
        <main id="main" tabindex="-1"></main>
        <footer class="site-footer">
          <p>${t("shell.about")}</p>
          <p>${t("shell.data")}</p>
          <p><a href=${link("/search")}>${t("shell.browse")}</a></p>
        </footer>`,
      this,
    );
    for (const follower of this.querySelectorAll("search-box, as-of-choice, as-of-banner")) follower.refresh();
  }

  #skip = (event) => {
    event.preventDefault();
    const main = this.querySelector("main");
    main.focus();
    main.scrollIntoView();
  };
}
