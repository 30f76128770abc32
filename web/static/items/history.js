/**
 * What became of a thing: the commits that changed it, field by field, and the lights of its status reports.
 * @module
 */
import { day, t } from "../platform/i18n.js";
import { html, nothing } from "../platform/lit.js";
import { badge } from "../platform/marks.js";
import { itemName } from "../platform/named.js";
import { table } from "../platform/table.js";
import { fieldWord } from "./keys.js";

/**
 * @param {string} type the thing's GraphQL type, by which its fields are called
 * @param {any[]} steps the newest last
 * @param {number | null} until the commit that is looked at: what came later is not told
 */
export function historyPart(type, steps, until) {
  const told = steps.filter(({ commit }) => until === null || commit.number <= until).toReversed();
  if (told.length === 0) return nothing;
  const rows = told.flatMap((step) => (step.fields.length === 0 ? [[step, null]] : step.fields.map((field) => [step, field])));
  const headings = ["commit", "change", "before", "after", "decision"].map((column) => t(`history.${column}`));
  return html`<section class="item-section" id="history">
    <h2>${t("history.title")}</h2>
    ${table(t("history.title"), headings, rows.map(([step, field], place) => row(type, step, field, rows[place - 1]?.[0] !== step)))}
  </section>`;
}

function row(type, step, field, first) {
  const decision = field?.decision ?? step.decision;
  const { number, at, by, message } = step.commit;
  return [
    first ? html`${day(at)} <span class="facts">#${number}, ${by}</span><div class="facts">${message}</div>` : html`<span class="visually-hidden">#${number}</span>`,
    field ? fieldWord(field.field.replace(/\[.*?]/g, ""), type) : t(`history.${step.change}`),
    text(field?.before),
    text(field?.after),
    decision ? itemName(decision) : nothing,
  ];
}

const text = (value) => (value === null || value === undefined ? nothing : html`<span lang="nb">${value}</span>`);

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
