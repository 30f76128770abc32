/**
 * "Take it with you": closed until somebody wants a file, and only then fetched.
 * @module
 */
import { t } from "./i18n.js";
import { html, nothing, render } from "./lit.js";

/** @param {import("./page-element.js").PageElement} page */
export const pageExports = (page) => html`<page-exports .given=${{ page, asked: page.asked }}></page-exports>`;

/** `<page-exports>`. */
export class PageExports extends HTMLElement {
  #given = null;
  #parts = null;

  /** The page that it stands on, and the operations behind it; they change with what is shown. @param {{page: any, asked: any[]}} value */
  set given(value) {
    this.#given = value;
    this.#draw();
  }

  async #toggle() {
    if (!customElements.get("export-parts")) customElements.define("export-parts", (await import("./export-parts.js")).ExportParts);
    this.#parts = true;
    this.#draw();
  }

  #draw() {
    render(
      html`<details class="page-exports" @toggle=${() => this.#toggle()}>
        <summary>${t("export.show")}</summary>
        ${this.#parts ? html`<export-parts .given=${this.#given}></export-parts>` : nothing}
      </details>`,
      this,
    );
  }
}
