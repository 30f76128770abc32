/**
 * What a thing says of itself: short facts in two columns, lists of things with more to them as tables. One rule for all kinds.
 * @module
 */
import { t } from "../platform/i18n.js";
import { html, nothing } from "../platform/lit.js";
import { itemName } from "../platform/named.js";
import { fieldWord, read } from "./keys.js";
import { columnsOf, factsOf, isEmpty, isMissed, tablesOf } from "./shapes.js";
import { table } from "../platform/table.js";
import { shown } from "./values.js";

/** The short facts, with its other names. @param {any} thing */
export function factList(thing) {
  const facts = factsOf(thing, (key) => read(key).field);
  return html`<dl class="facts">
    ${facts.map(([key, value]) => html`<div><dt>${fieldWord(read(key).field, thing.__typename)}</dt><dd>${value === null ? toUnknowns(thing) : shown(key, value)}</dd></div>`)}
    ${thing.aliases?.length ? html`<div><dt>${t("fact.aliases")}</dt><dd>${shown("aliases", thing.aliases)}</dd></div>` : nothing}
  </dl>`;
}

const toUnknowns = (thing) => (thing.unknowns?.length ? html`<a class="unknown" href="#unknowns">${t("unknown")}</a>` : shown("", null));

/** The tables. @param {any} thing */
export const factTables = (thing) =>
  tablesOf(thing).map(([key, rows]) => {
    const { field } = read(key);
    const columns = columnsOf(rows);
    const title = fieldWord(field, thing.__typename);
    const headings = columns.map((column) => fieldWord(read(column).field, rows[0].__typename));
    return html`<section class="item-section" id=${field}>
      <h2>${title}</h2>
      ${table(title, headings, rows.map((row) => columns.map((column, place) => cell(row, column, place))))}
    </section>`;
  });

function cell(row, column, place) {
  if (column === "name" && row.id) return itemName(row);
  const value = row[column] ?? null;
  return isEmpty(value) && place > 0 && !isMissed(read(column)) ? nothing : shown(column, value);
}
