/**
 * The newest status report of each thing that is reported on: per dimension the light before, the light now and the tendency.
 * @module
 */
import { badge } from "../platform/badges.js";
import { day, t } from "../platform/i18n.js";
import { html, nothing } from "../platform/lit.js";
import { itemName, itemNames, phrase } from "../platform/named.js";
import { none, section } from "../platform/page-parts.js";
import { sourceList } from "../platform/source-text.js";
import { table } from "../platform/table.js";

/** @param {any[]} reports */
export function statusPart(reports) {
  const newest = [...Map.groupBy(reports, (report) => report.initiative?.id ?? report.id).values()].map((some) => some.toSorted((a, b) => b.date.localeCompare(a.date))[0]);
  const rows = newest.flatMap((report) => report.dimensions.map((one, place) => row(report, one, place === 0)));
  const headings = ["status.column.report", "status.column.dimension", "status.column.before", "status.column.now", "status.column.trend", "status.column.summary", "section.sources"].map((key) => t(key));
  const ids = newest.flatMap((report) => report.dimensions.map(() => report.id));
  return section("status", t("status.title"), rows.length === 0 ? none(t("status.none")) : table(t("status.title"), headings, rows, ids), { count: newest.length, lead: t("status.lead") });
}

function row(report, { dimension, previous, now, trend, summary }, first) {
  const light = (name, value) => (value ? badge(name, value) : html`<span class="unknown">${t(reason(report) === "LOST" ? "status.light.lost" : "status.light.unknown")}</span>`);
  return [
    html`${itemName(report)}<br /><span class="facts">${day(report.date)}</span>${first && report.initiative ? html`<div class="facts">${itemNames([report.initiative])}</div>` : nothing}`,
    t(`Dimension.${dimension}`),
    light("Light", previous),
    light("Light", now),
    trend ? badge("Trend", trend) : html`<span class="unknown">${t("unknown")}</span>`,
    summary ? html`<p>${phrase(summary)}</p>` : nothing,
    first ? sourceList(report.sources) : nothing,
  ];
}

const reason = ({ unknowns }) => unknowns.find(({ field }) => field.startsWith("dimensions"))?.reason;
