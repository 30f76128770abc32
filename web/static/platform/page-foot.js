/**
 * The foot of a page: "take it with you" and "show the query behind this", closed until somebody wants them, and only then fetched.
 * @module
 */
import { t, useTexts } from "./i18n.js";
import { html, nothing, render } from "./lit.js";
import { register } from "./register.js";

/** @param {import("./page-element.js").PageElement} page */
export const pageFoot = (page) => html`<page-foot class="page-foot" .given=${{ page, asked: page.asked }}></page-foot>`;

/** `<page-foot>`. */
export class PageFoot extends HTMLElement {
  #given = null;
  #there = new Set(); // Which parts have been fetched.
  #failed = false;

  /** The page that it stands on, and the operations behind it; they change with what is shown. @param {{page: any, asked: any[]}} value */
  set given(value) {
    this.#given = value;
    this.#draw();
  }

  async #toggle(event, tag) {
    if (!event.target.open || this.#there.has(tag)) return;
    try {
      const [{ ELEMENTS }] = await Promise.all([tag === "export-parts" ? this.#given.page.takeAlong() : import("./query-parts.js"), useTexts("foot")]);
      register(ELEMENTS);
      this.#there.add(tag);
      this.#failed = false;
    } catch {
      this.#failed = true;
    }
    this.#draw();
  }

  #draw() {
    const { asked, page } = this.#given;
    render([page.takeAlong ? this.#part("page-exports", "export-parts", "export.show") : nothing, asked.length > 0 ? this.#part("query-behind", "query-parts", "query.show") : nothing], this);
  }

  #part(looks, tag, title) {
    return html`<details class=${looks} @toggle=${(event) => this.#toggle(event, tag)}>
      <summary>${t(title)}</summary>
      ${!this.#there.has(tag) ? this.#waiting() : tag === "export-parts" ? html`<export-parts .given=${this.#given}></export-parts>` : html`<query-parts .asked=${this.#given.asked}></query-parts>`}
    </details>`;
  }

  #waiting() {
    return this.#failed ? html`<p role="alert">${t("error.unreachable.title")}</p>` : html`<p role="status">${t("waiting")}</p>`;
  }
}
