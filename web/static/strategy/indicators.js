/**
 * How the goals are measured: unit, scale, target and what has been measured; what is missing says why.
 * @module
 */
import { t } from "../platform/i18n.js";
import { html } from "../platform/lit.js";
import { itemName, unknownWord } from "../platform/named.js";
import { table } from "../platform/table.js";

/** @param {any[]} indicators each with its `goal` */
export function indicatorTable(indicators) {
  const headings = ["column.name", "strategy.column.goal", "strategy.column.unit", "column.state", "strategy.column.target", "strategy.column.measured", "strategy.column.by"].map((key) => t(key));
  return table(t("strategy.indicators"), headings, indicators.map(row), indicators.map(({ id }) => id));
}

const row = (one) => [
  itemName(one),
  html`${one.goal.number ?? ""} ${itemName(one.goal)}`,
  html`<span lang="nb">${one.unit ?? ""}</span>${one.scale ? html`<div class="facts">${t("strategy.scale", { min: one.scale.min, max: one.scale.max })}</div>` : ""}`,
  one.state ? t(`IndicatorState.${one.state}`) : unknownWord(),
  one.target ? html`<span lang="nb">${one.target.asStated}</span>` : gap(one, "target"),
  one.measurements.length > 0 ? html`<span lang="nb">${one.measurements.map(({ asStated }) => asStated).join("; ")}</span>` : html`<span class="unknown">${t("strategy.notMeasured")}</span>`,
  one.measuredBy ? itemName(one.measuredBy) : gap(one, "measuredBy"),
];

const gap = ({ unknowns }, field) => {
  const found = unknowns.find((one) => one.field === field);
  return found ? html`<span class="unknown">${t(`UnknownReason.${found.reason}`)}</span>` : unknownWord();
};
