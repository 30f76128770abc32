/**
 * Which goals and indicators rest on what may fail them.
 * @module
 */
import { bar } from "../platform/bar.js";
import { t } from "../platform/i18n.js";
import { html } from "../platform/lit.js";
import { itemName } from "../platform/named.js";
import { folded } from "../platform/page-parts.js";
import { table } from "../platform/table.js";

/** @param {any[]} reach */
export function reachTable(reach) {
  const most = reach.reduce((a, { restsOn }) => Math.max(a, restsOn), 0);
  const headings = ["column.name", "strategy.column.restsOn", "strategy.column.atRisk", "strategy.column.unknown", "strategy.column.why"].map((key) => t(key));
  const rows = reach.map(({ item, restsOn, atRisk, unknown, riskCounts }) => [
    itemName(item),
    bar(restsOn, most),
    bar(atRisk, most),
    bar(unknown, most),
    html`<ul class="names">${riskCounts.map(({ kind, count }) => html`<li>${t(`RiskKind.${kind}`)}: ${count}</li>`)}</ul>`,
  ]);
  return folded(rows.length, t("table.show", { count: rows.length }), table(t("strategy.reach"), headings, rows, reach.map(({ item }) => item.id)));
}
