/**
 * What a change does to the roadmap: what differs, thing by thing, and the conflicts that come and go with it.
 * @module
 */
import { changeWord, changedField, changedValue, contentValue } from "../items/changed.js";
import { ELEMENTS as REFERENCES } from "../items/item-ref.js";
import { isEntry } from "../items/value-text.js";
import { t } from "../platform/i18n.js";
import { html, nothing } from "../platform/lit.js";
import { itemName, phrase } from "../platform/named.js";
import { table } from "../platform/table.js";

/** What a thing is called; a dependency is what it says. @param {any} item */
export const nameOfThing = (item) => item.name ?? (item.from ? `${item.from.name} – ${t(`DependencyKind.${item.kind}`)} – ${item.to.name}` : item.id);

/**
 * The differences as a table.
 * @param {string} title
 * @param {{totalCount: number, nodes: any[]}} diff
 * @param {(item: {id: string}) => any} [made] of what is not done yet: what a new thing is written as, by field; the differences tell only that it comes
 */
export function differences(title, diff, made) {
  if (diff.nodes.length === 0) return html`<p class="empty">${t("outcome.nothing")}</p>`;
  const headings = ["what", "field", "before", "after"].map((one) => t(`outcome.${one}`));
  const rows = diff.nodes.flatMap((one, place) => {
    const name = diff.nodes[place - 1]?.item.id === one.item.id ? null : html`<span lang="nb">${nameOfThing(one.item)}</span>`;
    return one.field ? [[name, ...fieldCells(one)]] : [[name, t(`${made ? "outcome" : "ChangeKind"}.${one.change}`), nothing, nothing], ...contentRows(one.item, made?.(one.item))];
  });
  return html`${table(title, headings, rows)} ${diff.totalCount > diff.nodes.length ? html`<p class="left-out">${t("outcome.more", { count: diff.totalCount - diff.nodes.length })}</p>` : nothing}`;
}

const fieldCells = ({ item, change, field, before, after }) => [
  html`${changedField(field, item.id)}${isEntry({ field, before, after }) ? html` <span class="facts">${changeWord({ change, field, before, after })}</span>` : nothing}`,
  changedValue(before, field, item.id),
  changedValue(after, field, item.id),
];

function contentRows({ id }, content) {
  const told = Object.entries(content ?? {}).filter(([field, value]) => field !== "name" && value !== null && value !== undefined && value.length !== 0);
  return told.map(([field, value]) => [null, changedField(field, id), nothing, contentValue(value, field, id)]);
}

/** All of it. @param {any} change @param {string} title of the table @param {(item: {id: string}) => any} made what a new thing was written as */
export function outcomeView(change, title, made) {
  const worse = change.conflictsChanged.filter((one) => one.worse).map((one) => one.after);
  const eased = change.conflictsChanged.filter((one) => !one.worse).map((one) => one.after);
  const parts = Object.entries({ caused: change.conflictsCaused, worse, cured: change.conflictsCured, eased }).filter(([, found]) => found.length > 0);
  const told = new Set(change.diff?.nodes.map(({ item }) => item.id));
  const with_ = [...change.removedToo, ...change.changedToo].filter(({ id }) => !told.has(id));
  return html`${change.diff ? differences(title, change.diff, made) : nothing}
    ${with_.length > 0 ? html`<p>${t("outcome.with")}</p><ul class="names">${with_.map((item) => html`<li lang="nb">${nameOfThing(item)}</li>`)}</ul>` : nothing}
    ${parts.length === 0 ? html`<p>${t("outcome.noConflicts")}</p>` : parts.map(([key, found]) => conflicts(key, found))}`;
}

const conflicts = (key, found) => html`<h3 class="outcome-conflicts">${t(`outcome.${key}`, { count: found.length })}</h3>
  <ul class="conflict-list">
    ${found.map(
      ({ certainty, dependency, dependent, prerequisite, explanation }) => html`<li class=${key} data-conflict=${dependency.id}>
        <p><strong>${t(`ConflictCertainty.${certainty}`)}</strong>: ${itemName(dependent.item)} ${t(`DependencyKind.${dependency.kind}`)} ${itemName(prerequisite.item)}</p>
        <p class="facts">${phrase(explanation)}</p>
      </li>`,
    )}
  </ul>`;

/** The elements that it is made of, by tag. */
export const ELEMENTS = REFERENCES;
