/**
 * A button that copies a text, and says that it did.
 * @module
 */
import { t } from "./i18n.js";
import { html, render } from "./lit.js";

/** @param {string} text what is copied @param {string} label what the button says it copies */
export function copyButton(text, label) {
  return html`<copy-button .what=${{ text, label }}></copy-button>`;
}

/** `<copy-button>`: one press, and a word that a screen reader hears too. */
export class CopyButton extends HTMLElement {
  #what = { text: "", label: "" };
  #said = "";

  /** The text and its label. */
  set what(value) {
    this.#what = value;
    this.#said = "";
    this.#draw();
  }

  async #copy() {
    try {
      await navigator.clipboard.writeText(this.#what.text);
      this.#said = t("copy.done");
    } catch {
      this.#said = t("copy.failed");
    }
    this.#draw();
  }

  #draw() {
    render(
      html`<button type="button" class="copy" @click=${() => this.#copy()}>${this.#what.label}</button>
        <span class="copied" role="status">${this.#said}</span>`,
      this,
    );
  }
}
