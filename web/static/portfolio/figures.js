/**
 * The portfolios side by side: what the documents count, and what is named here, each number with its bar.
 * @module
 */
import { bar } from "../platform/bar.js";
import { day, t } from "../platform/i18n.js";
import { html } from "../platform/lit.js";
import { itemName, phrase } from "../platform/named.js";
import { section } from "../platform/page-parts.js";
import { sourceList } from "../platform/source-text.js";
import { table } from "../platform/table.js";

/** @param {any[]} portfolios by date */
export function figuresPart(portfolios) {
  const numbers = portfolios.flatMap(({ counts, counted }) => [...counts.map((one) => one.number), ...counted.map((one) => one.count)]);
  const most = numbers.reduce((a, b) => Math.max(a, b ?? 0), 0);
  const rows = portfolios.flatMap((portfolio) => [
    ...portfolio.counts.map(({ what, number, asStated }) => row(portfolio, phrase(what), number, html`<span lang="nb">${asStated}</span>`, most)),
    ...portfolio.counted.map(({ state, count }) => row(portfolio, t("portfolio.named", { state: t(`EntryState.${state}`) }), count, t("portfolio.countedHere"), most)),
  ]);
  const headings = ["portfolio.column.portfolio", "column.date", "portfolio.column.what", "portfolio.column.number", "portfolio.column.told", "section.sources"].map((key) => t(key));
  return section("figures", t("portfolio.figures"), table(t("portfolio.figures"), headings, rows), { lead: t("portfolio.figuresLead") });
}

const row = (portfolio, what, value, told, most) => [itemName(portfolio), day(portfolio.date), what, value === null ? "" : bar(value, most), told, sourceList(portfolio.sources.slice(0, 1))];
