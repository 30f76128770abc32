/**
 * The search box in the header: a combobox that suggests items while one types.
 * @module
 */
import { run } from "../platform/graphql.js";
import { apiLanguage, t } from "../platform/i18n.js";
import { commit, here, itemLink, link } from "../platform/links.js";
import { html, nothing, render } from "../platform/lit.js";
import { typeWord } from "../platform/marks.js";
import { navigate } from "../router.js";

const PAUSE = 120;
const SUGGESTIONS = 8;

/** `<search-box>`: arrow keys choose, Enter opens, Escape closes; Enter without a choice shows all results. */
export class SearchBox extends HTMLElement {
  #found = [];
  #total = 0;
  #chosen = -1;
  #open = false;
  #said = "";
  #timer = 0;
  #controller = null;

  /** Follows the URL: the language, and the text on the page of results. */
  refresh() {
    this.#close();
    this.#draw();
    if (here().pathname === "/search") this.#input.value = here().searchParams.get("q") ?? "";
  }

  get #input() {
    return this.querySelector("input");
  }

  #typed = () => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#suggest(), PAUSE);
  };

  async #suggest() {
    this.#controller?.abort();
    const text = this.#input.value.trim();
    if (!/[\p{L}\p{N}]/u.test(text)) return this.#close();
    const { signal } = (this.#controller = new AbortController());
    const variables = { text: text.slice(0, 200), first: SUGGESTIONS, commit: commit(), language: apiLanguage() };
    const data = await run("searchItems", variables, signal).catch((error) => (signal.aborted ? null : { error }));
    if (signal.aborted || !data) return;
    this.#found = data.error ? [] : data.roadmap.search.nodes;
    this.#total = data.error ? 0 : data.roadmap.search.totalCount;
    this.#said = data.error ? t("error.unreachable.title") : t("search.found", { count: this.#total });
    this.#chosen = -1;
    this.#open = true;
    this.#draw();
  }

  #keyed = (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape" && this.#open) this.#close();
    else if (step && this.#open) this.#move(step);
    else if (step === 1) this.#suggest();
    else if (event.key === "Enter" && this.#chosen >= 0) this.#go(itemLink(this.#found[this.#chosen].id));
    else return;
    event.preventDefault();
  };

  #move(step) {
    const places = this.#found.length + 1; // The place before the first is the text itself.
    this.#chosen = ((this.#chosen + 1 + step + places) % places) - 1;
    this.#draw();
  }

  #submitted = (event) => {
    event.preventDefault();
    const text = this.#input.value.trim();
    if (text) this.#go(link("/search", { q: text }));
  };

  #go(href) {
    this.#close();
    if (!href.startsWith("/search")) this.#input.value = "";
    navigate(href);
  }

  #close = () => {
    this.#controller?.abort();
    clearTimeout(this.#timer);
    this.#open = false;
    this.#chosen = -1;
    this.#said = "";
    if (this.#input) this.#draw();
  };

  #left = (event) => {
    if (!this.contains(event.relatedTarget)) this.#close();
  };

  #draw() {
    const open = this.#open && this.#found.length > 0;
    render(
      html`<form class="search-form" role="search" action="/search" method="get" aria-label=${t("search.site")} @submit=${this.#submitted} @focusout=${this.#left}>
        <label class="visually-hidden" for="search-input">${t("search.label")}</label>
        <input
          id="search-input"
          name="q"
          type="search"
          maxlength="200"
          placeholder=${t("search.placeholder")}
          autocomplete="off"
          spellcheck="false"
          role="combobox"
          aria-autocomplete="list"
          aria-controls="search-options"
          aria-expanded=${String(open)}
          aria-activedescendant=${this.#chosen >= 0 ? `search-option-${this.#chosen}` : nothing}
          @input=${this.#typed}
          @keydown=${this.#keyed}
        />
        <button type="submit" class="button">${t("search.button")}</button>
        <div class="suggestions" ?hidden=${!open}>
          <ul id="search-options" role="listbox" aria-label=${t("search.suggestions")}>
            ${this.#found.map((item, place) => this.#option(item, place))}
          </ul>
          ${this.#total > this.#found.length ? html`<p><button type="submit" class="all">${t("search.all", { count: this.#total })}</button></p>` : nothing}
        </div>
        <p class="visually-hidden" role="status">${this.#said}</p>
      </form>`,
      this,
    );
  }

  #option(item, place) {
    return html`<li
      id="search-option-${place}"
      role="option"
      aria-selected=${String(place === this.#chosen)}
      @mousedown=${(event) => event.preventDefault()}
      @click=${() => this.#go(itemLink(item.id))}
    >
      <span lang="nb">${item.name}</span> <span class="type">${typeWord(item)}</span>
    </li>`;
  }
}
