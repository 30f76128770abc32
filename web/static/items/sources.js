/**
 * Where facts are from: document, place in it, and whether it says so in words.
 * @module
 */
import { t } from "../platform/i18n.js";
import { html } from "../platform/lit.js";
import { itemName } from "../platform/named.js";
import { fieldWord } from "./keys.js";
import { table } from "../platform/table.js";

/** @param {{__typename: string, sources: any[]}} thing */
export function sourceTable({ __typename: type, sources }) {
  const sorted = sources.toSorted((a, b) => (a.document.date < b.document.date ? -1 : a.document.date > b.document.date ? 1 : 0));
  const rows = sorted.map((one) => [itemName(one.document), html`<span lang="nb">${one.locator}</span>`, t(`Statedness.${one.statedness}`), one.fields ? one.fields.map((field) => fieldWord(field, type)).join(", ") : t("sources.whole")]);
  return html`<section class="item-section" id="sources">
    <h2>${t("section.sources")}</h2>
    ${table(t("section.sources"), ["document", "locator", "statedness", "fields"].map((column) => t(`column.${column}`)), rows)}
  </section>`;
}
