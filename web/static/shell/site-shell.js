/**
 * What stands around every page: skip link, header, as-of banner, the page itself, footer.
 * @module
 */
import { t } from "../platform/i18n.js";
import { commit, edition, here, link, sameWith, scenario } from "../platform/links.js";
import { html, nothing, render } from "../platform/lit.js";
import { session } from "../platform/session.js";
import { startRouter } from "../router.js";
import { languageSwitch } from "./language-switch.js";

/** `<site-shell>`: starts the router and follows the URL. */
export class SiteShell extends HTMLElement {
  /** The pages, set before the element is put in the document. @type {import("../router.js").Route[]} */
  routes = [];
  /** Has the element of the banner fetched and defined, set before the element is put in the document. @type {() => Promise<void>} */
  loadBanner = async () => {};
  #open = false; // Whether what a narrow screen has no room for is shown.

  connectedCallback() {
    this.#draw();
    startRouter(this.querySelector("main"), this.routes, () => this.#draw());
  }

  #draw() {
    this.classList.toggle("bare", here().searchParams.has("embed"));
    render(
      html`<a class="skip" href="#main" @click=${this.#skip}>${t("shell.skip")}</a>
        <header class="site-header ${this.#open ? "open" : ""}" @keydown=${this.#escape} @click=${this.#leave}>
          <div class="wrap">
            <a class="wordmark" href=${link("/")}><img src="/icon.svg" width="28" height="28" alt="" />Veikart</a>
            <button type="button" class="nav-button" aria-expanded=${String(this.#open)} aria-controls="site-pages" @click=${() => this.#show(!this.#open)}>
              <span class="nav-icon" aria-hidden="true"></span>${t("nav.button")}
            </button>
            <search-box></search-box>
            <as-of-choice></as-of-choice>
            ${whoIsIn()}
            <nav class="language-nav" aria-label=${t("shell.languages")}>${languageSwitch()}</nav>
          </div>
          <site-nav></site-nav>
        </header>
        ${elsewhere() ? html`<as-of-banner></as-of-banner>` : nothing}
        <main id="main" tabindex="-1"></main>
        <p class="embed-open"><a href=${sameWith({ embed: null })} target="_blank" rel="noopener" data-plain>${t("embed.open")}</a></p>
        <footer class="site-footer">
          <p>${t("shell.about")}</p>
          <p>${t("shell.data")}</p>
          <nav aria-label=${t("shell.more")}>
            <ul class="footer-links">
              <li><a href=${link("/search")}>${t("shell.browse")}</a></li>
              ${["about", "contradictions", "glossary", "accessibility"].map((one) => html`<li><a href=${link(`/${one}`)}>${t(`nav.${one}`)}</a></li>`)}
              <li><a href="/graphiql" data-plain>${t("shell.query")}</a></li>
              <li><a href="/docs" data-plain lang="en">${t("shell.schema")}</a></li>
            </ul>
          </nav>
        </footer>`,
      this,
    );
    for (const follower of this.querySelectorAll("search-box, as-of-choice, as-of-banner:defined, site-nav")) follower.refresh();
    if (elsewhere()) this.loadBanner().catch(() => {}); // The page itself says that the server is gone.
  }

  #show(open) {
    this.#open = open;
    this.#draw();
  }

  /** What was open is closed, and the focus is where it can be seen. */
  #close() {
    this.#show(false);
    this.querySelector(".nav-button").focus();
  }

  #escape = (event) => {
    if (event.key === "Escape" && this.#open && !event.defaultPrevented) this.#close();
  };

  #leave = (event) => {
    if (this.#open && event.target.closest("a")) this.#close();
  };

  #skip = (event) => {
    event.preventDefault();
    const main = this.querySelector("main");
    main.focus();
    main.scrollIntoView();
  };
}

/** Whether it is not the roadmap as it is now that is looked at. */
const elsewhere = () => commit() !== null || edition() !== null || scenario() !== null;

/** Who is signed in, or the way there. */
function whoIsIn() {
  const known = session();
  const text = known ? html`<span class="visually-hidden">${t("session.as")}</span> ${t(`Role.${known.role}`)}, <span lang="nb">${known.name}</span>` : t("session.signIn");
  return html`<a class="session-link" href=${link("/sign-in")} aria-current=${here().pathname === "/sign-in" ? "page" : "false"}>${text}</a>`;
}
