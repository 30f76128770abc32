/**
 * What differs in the roadmap, by the decision behind it where one is recorded.
 * @module
 */
import { changeWord, changedField, changedValue } from "../items/changed.js";
import { itemRef } from "../items/item-ref.js";
import { isEntry } from "../items/value-text.js";
import { t, textLang } from "../platform/i18n.js";
import { html, nothing } from "../platform/lit.js";
import { itemName } from "../platform/named.js";
import { table } from "../platform/table.js";

/** @param {any[]} changes @param {string} [title] */
export function changeTable(changes, title = t("governance.changes")) {
  const headings = ["governance.column.what", "governance.column.field", "governance.column.before", "governance.column.after", "governance.column.decision"].map((key) => t(key));
  const told = changes.filter(({ field }) => !isTranslation(field));
  return table(title, headings, told.map(row), told.map(({ item }) => item.id));
}

/** A text in another language than the reader's says the same once more. */
const isTranslation = (field) => /\.(nb|nn|en)$/.test(field ?? "") && !field.endsWith(`.${textLang()}`);

const row = ({ item, change, field, before, after, shift, decision }) => [
  item.name ? itemName(item) : itemRef(item.id),
  field ? html`${changedField(field, item.id)}${isEntry({ field, before, after }) ? html` <span class="facts">${changeWord({ change, field, before, after })}</span>` : nothing}` : t(`ChangeKind.${change}`),
  field ? value(before, field, item.id) : nothing,
  html`${field ? value(after, field, item.id) : nothing}${shift && (shift.end ?? shift.start) ? html`<div class="facts">${movedText(shift.end ?? shift.start)}</div>` : nothing}`,
  decision ? itemName(decision) : html`<span class="unknown">${t("governance.noDecision")}</span>`,
];

/** By how much a period moved, in words. @param {number} quarters negative is earlier */
export const movedText = (quarters) => t(quarters > 0 ? "governance.later" : "governance.earlier", { count: Math.abs(quarters) });

const value = (text, field, id) => (text === null ? html`<span class="unknown">${t("governance.nothing")}</span>` : changedValue(text, field, id));
