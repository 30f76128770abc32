/**
 * The segments of a portfolio, and how each reports.
 * @module
 */
import { t } from "../platform/i18n.js";
import { html } from "../platform/lit.js";
import { phrase } from "../platform/named.js";
import { none, section } from "../platform/page-parts.js";
import { table } from "../platform/table.js";

/** @param {any} portfolio */
export function segmentPart(portfolio) {
  const { segments, entries, unknowns } = portfolio;
  const gap = (field) => html`<span class="unknown">${t(`UnknownReason.${unknowns.find((one) => one.field === field)?.reason ?? "NOT_STATED"}`)}</span>`;
  const rows = segments.map(({ number, name, reporting }) => [
    t("portfolio.segment", { number }),
    name ? html`<span lang="nb">${name}</span>` : gap("segments.name"),
    reporting ? phrase(reporting) : gap("segments.reporting"),
    entries.filter((entry) => entry.segment === number).length,
  ]);
  const headings = ["portfolio.column.segment", "column.name", "portfolio.column.reporting", "portfolio.column.named"].map((key) => t(key));
  return section("segments", t("portfolio.segments"), rows.length === 0 ? none(t("portfolio.segments.none")) : table(t("portfolio.segments"), headings, rows), { lead: t("portfolio.segmentsLead") });
}
