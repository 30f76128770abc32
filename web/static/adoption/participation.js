/**
 * Where the benefit depends on others: which pairs can use it together, and whose joining would add most.
 * @module
 */
import { bar } from "../platform/bar.js";
import { number, t } from "../platform/i18n.js";
import { html, nothing } from "../platform/lit.js";
import { itemName } from "../platform/named.js";
import { none } from "../platform/page-parts.js";
import { table } from "../platform/table.js";

/** @param {any} said what the server works out */
export function participation({ mutual, takingPart, known, pairs, allPairs, share, next, stageUnknown }) {
  if (!mutual) return html`<h3>${t("adoption.next")}</h3>${none(t("adoption.notMutual"))}`;
  const most = next.reduce((a, { pairsAdded }) => Math.max(a, pairsAdded), 0);
  const rows = next.flatMap(({ rank, pairsAdded, candidates }) => candidates.map(({ actor, adoption }) => [itemName(actor), rank, bar(pairsAdded, most), adoption.stage ? t(`AdoptionStage.${adoption.stage}`) : ""]));
  const headings = ["adoption.column.actor", "adoption.column.rank", "adoption.column.pairs", "adoption.column.stage"].map((key) => t(key));
  return html`<h3>${t("adoption.next")}</h3>
    <p>${t("adoption.pairs", { taking: takingPart, known, pairs: Math.abs(pairs), all: allPairs })} ${share === null ? nothing : t("adoption.share", { percent: number(Math.abs(Math.round(share * 10) / 10)) })}</p>
    ${rows.length === 0 ? none(t("adoption.next.none")) : table(t("adoption.next"), headings, rows)} ${stageUnknown.length === 0 ? nothing : html`<p class="facts">${t("adoption.uncounted", { count: stageUnknown.length })}</p>`}`;
}
