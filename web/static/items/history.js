/**
 * What became of a thing: the commits that changed it, field by field, and the lights of its status reports.
 * @module
 */
import { messageText } from "../commit/points.js";
import { badge } from "../platform/badges.js";
import { day, t } from "../platform/i18n.js";
import { html, nothing } from "../platform/lit.js";
import { itemName } from "../platform/named.js";
import { folded } from "../platform/page-parts.js";
import { table } from "../platform/table.js";
import { changeWord, changedField, changedValue } from "./changed.js";
import { isEntry } from "./value-text.js";

const BUILT_IN = "Veikart, built-in dataset"; // So the server calls itself, in all languages.

/**
 * @param {string} id the thing's
 * @param {any[]} steps the newest last
 * @param {number | null} until the commit that is looked at: what came later is not told
 */
export function historyPart(id, steps, until) {
  const told = steps.filter(({ commit }) => until === null || commit.number <= until).toReversed();
  if (told.length === 0) return nothing;
  const rows = told.flatMap((step) => (step.fields.length === 0 ? [[step, null]] : step.fields.map((field) => [step, field])));
  const headings = ["commit", "change", "before", "after", "decision"].map((column) => t(`history.${column}`));
  return html`<section class="item-section" id="history">
    <h2>${t("history.title")}</h2>
    ${folded(rows.length, t("history.all", { count: rows.length }), table(t("history.title"), headings, rows.map(([step, field], place) => row(id, step, field, rows[place - 1]?.[0] !== step))))}
  </section>`;
}

function row(id, step, field, first) {
  const decision = field?.decision ?? step.decision;
  const { number, at, by, message } = step.commit;
  return [
    first ? html`${day(at)} <span class="facts">#${number}, ${by === BUILT_IN ? t("history.builtIn") : by}</span><div class="facts" lang="nb">${messageText(message)}</div>` : html`<span class="visually-hidden">#${number}</span>`,
    field ? html`${changedField(field.field, id)}${isEntry(field) ? html` <span class="facts">${changeWord(field)}</span>` : nothing}` : t(`history.${step.change}`),
    field ? changedValue(field.before, field.field, id) : nothing,
    field ? changedValue(field.after, field.field, id) : nothing,
    decision ? itemName(decision) : nothing,
  ];
}

/** @param {any[]} lights of all dimensions, the oldest first */
export function lightPart(lights) {
  if (lights.length === 0) return nothing;
  const headings = ["date", "dimension", "light", "trend", "report"].map((column) => t(`history.${column}`));
  const light = (name, value) => (value ? badge(name, value) : html`<span class="unknown">${t("unknown")}</span>`);
  const rows = lights
    .toReversed()
    .map((one) => [day(one.date), t(`Dimension.${one.dimension}`), light("Light", one.light), light("Trend", one.trend), itemName(one.report)]);
  return html`<section class="item-section" id="lights">
    <h2>${t("history.lights")}</h2>
    ${table(t("history.lights"), headings, rows)}
  </section>`;
}
