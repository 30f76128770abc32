/**
 * What a page shows as files, the answers behind it in every format that they can be had in, and a link that other sites can show
 * it by. A part of a page that is a drawing says so by the attribute `data-drawing`; of a page without one, all of it is.
 * @module
 */
import { csvOf, rowsOf } from "./csv.js";
import { listOperations, operationUrl } from "./graphql.js";
import { language, t } from "./i18n.js";
import { here, sameWith } from "./links.js";
import { html, nothing, render } from "./lit.js";
import { CopyButton, copyButton } from "./copy-button.js";

const FORMATS = ["csv", "xlsx", "ics", "mspdi.xml", "graphml", "dot", "mmd", "ndjson", "json"];

/** `<export-parts>`. */
class ExportParts extends HTMLElement {
  #page = null;
  #asked = [];
  #formats = null;
  #said = "";

  async connectedCallback() {
    this.#formats = await listOperations().then((all) => new Map(all.map((one) => [one.name, one.formats])), () => null);
    this.#draw();
  }

  /** The page, and the operations behind it. @param {{page: import("./page-element.js").PageElement, asked: {name: string, variables: object}[]}} value */
  set given({ page, asked }) {
    this.#page = page;
    this.#asked = [...new Map(asked.map((one) => [one.name, one])).values()];
    this.#said = "";
    this.#draw();
  }

  #draw() {
    render(
      html`<div class="export-parts">${this.#drawing()} ${this.#tables()} ${this.#answers()} ${this.#embed()}</div>
        <p class="copied" role="status">${this.#said}</p>`,
      this,
    );
  }

  /** What can be had as a picture: the drawings on the page, or all of a page that has none. */
  get #pictures() {
    const drawings = this.#page.querySelectorAll("[data-drawing]");
    return drawings.length > 0 ? [...drawings] : [this.#page];
  }

  #drawing() {
    const all = this.#pictures;
    return html`<section>
      <h3>${t("export.drawing")}</h3>
      ${all.map((one, i) => html`<p class="export-row">${["svg", "png"].map((format) => html`<button type="button" class="copy" @click=${() => this.#saveDrawing(i, format)}>${format.toUpperCase()}${all.length > 1 ? `: ${titleOf(one)}` : ""}</button>`)}</p>`)}
    </section>`;
  }

  #tables() {
    const tables = this.#page.tables();
    if (tables.length === 0) return nothing;
    return html`<section>
      <h3>${t("export.tables")}</h3>
      <p class="export-row">${tables.map((table, i) => html`<button type="button" class="copy" @click=${() => this.#saveTable(i)}>CSV: ${titleOf(table)}</button>`)}</p>
    </section>`;
  }

  #answers() {
    return html`<section>
      <h3>${t("export.answers")}</h3>
      <ul class="export-answers">
        ${this.#asked.map(({ name, variables }) => html`<li><code>${name}</code> ${this.#links(name, variables)}</li>`)}
      </ul>
    </section>`;
  }

  #links(name, variables) {
    const known = this.#formats?.get(name) ?? ["json"];
    return FORMATS.filter((format) => known.includes(format)).map((format) => {
      const address = operationUrl(format === "json" ? name : `${name}.${format}`, variables);
      return html`<a href=${address} data-plain aria-label="${name}, ${format.toUpperCase()}">${format.toUpperCase()}</a> `;
    });
  }

  #embed() {
    const address = new URL(sameWith({ embed: "1", lang: language() }), location.href).href;
    return html`<section>
      <h3>${t("export.embed")}</h3>
      <p>${t("export.embedExplain")}</p>
      <p class="export-row"><a href=${address} data-plain>${t("export.bare")}</a> ${copyButton(address, t("export.copyLink"))} ${copyButton(`<iframe src="${address.replaceAll("&", "&amp;").replaceAll('"', "%22")}" width="100%" height="700" title="${document.title.replaceAll('"', "")}"></iframe>`, t("export.copyFrame"))}</p>
    </section>`;
  }

  async #saveDrawing(i, format) {
    const { svgFile, pngFile } = await import("./drawing-file.js");
    const drawing = this.#pictures[i];
    this.#save(format === "svg" ? svgFile(drawing) : await pngFile(drawing), format);
  }

  #saveTable(i) {
    const text = csvOf(rowsOf(this.#page.tables()[i]), { separator: language() === "en" ? "," : ";" });
    this.#save(new Blob(["\ufeff", text], { type: "text/csv" }), "csv"); // Without the mark, Excel takes it for something else than UTF-8.
  }

  #save(file, ending) {
    const anchor = document.createElement("a");
    anchor.download = `${nameOf(here())}.${ending}`;
    anchor.href = URL.createObjectURL(file);
    anchor.click();
    setTimeout(() => URL.revokeObjectURL(anchor.href), 10_000); // The browser reads it after the click.
    this.#said = t("export.saved", { file: anchor.download });
    this.#draw();
  }
}

const titleOf = (table) => (table.caption ?? table.closest("section")?.querySelector("h2, h3"))?.textContent.trim() || table.closest("[aria-label]")?.getAttribute("aria-label") || t("export.table");

const nameOf = (url) => `veikart${url.pathname.replace(/[^\p{L}\d]+/gu, "-").replace(/-$/, "")}`;

/** What it is made of, by tag. */
export const ELEMENTS = { "export-parts": ExportParts, "copy-button": CopyButton };
