/**
 * What differs in the roadmap, by the decision behind it where one is recorded.
 * @module
 */
import { fieldWord } from "../items/keys.js";
import { t } from "../platform/i18n.js";
import { itemLink } from "../platform/links.js";
import { html, nothing } from "../platform/lit.js";
import { itemName } from "../platform/named.js";
import { table } from "../platform/table.js";

/** @param {any[]} changes @param {string} [title] */
export function changeTable(changes, title = t("governance.changes")) {
  const headings = ["governance.column.what", "governance.column.field", "governance.column.before", "governance.column.after", "governance.column.decision"].map((key) => t(key));
  return table(title, headings, changes.map(row), changes.map(({ item }) => item.id));
}

const row = ({ item, change, field, before, after, shift, decision }) => [
  itemName({ id: item.id, name: item.name ?? item.id }),
  field ? fieldName(field) : t(`ChangeKind.${change}`),
  field ? value(before) : nothing,
  html`${field ? value(after) : nothing}${shift ? html`<div class="facts">${moved(shift.end ?? shift.start)}</div>` : nothing}`,
  decision ? itemName(decision) : html`<span class="unknown">${t("governance.noDecision")}</span>`,
];

const fieldName = (field) => fieldWord(field.replace(/\[.*/, "").split(".")[0]);

const moved = (quarters) => t(quarters > 0 ? "governance.later" : "governance.earlier", { count: Math.abs(quarters) });

function value(text) {
  if (text === null) return html`<span class="unknown">${t("governance.nothing")}</span>`;
  return /^[a-z]+:[a-z0-9-]+$/.test(text) ? html`<a href=${itemLink(text)}>${text}</a>` : html`<span lang="nb">${text}</span>`;
}
