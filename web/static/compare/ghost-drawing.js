/**
 * Plans before and after on one axis: the old one as a ghost, the new one as a bar, and by how much it moved between them.
 * @module
 */
import { number, t } from "../platform/i18n.js";
import { html, nothing, svg } from "../platform/lit.js";
import { itemName } from "../platform/named.js";
import { periodText } from "../platform/period.js";
import { quarterAt, rangeOf, widthOf } from "../platform/time-axis.js";
import { axis, grid } from "../timeline/axis.js";
import { barOf } from "../timeline/timeline-layout.js";

const HEIGHT = 52;
const NARROW = 720; // The same as in timeline.css.
const NAMES = 280;

/** What happened to a plan, in words. @param {import("./changes.js").GhostRow} row */
export function happened({ what, before, after, quarters }) {
  if (what !== "MOVED") return t(what === "CAME" ? "ghost.came" : "ghost.went");
  return before && after ? movedText(quarters) : t(before ? "ghost.unknown" : "ghost.known");
}

/** By how much, in words: "+4 kvartaler". @param {number | null} quarters */
export function movedText(quarters) {
  if (quarters === null) return "";
  if (quarters === 0) return t("ghost.inLength");
  return t(quarters > 0 ? "ghost.later" : "ghost.earlier", { count: Math.abs(quarters) });
}

/**
 * @param {import("./changes.js").GhostRow[]} rows
 * @param {string} title
 */
export function ghostDrawing(rows, title) {
  const range = rangeOf(rows.flatMap((row) => [row.before, row.after]).filter(Boolean), [quarterAt(new Date())]);
  const screen = document.documentElement.clientWidth;
  const room = Math.min(screen, 1440) - 110 - (screen > NARROW ? NAMES : 0);
  const perQuarter = Math.max(14, room / (range.last - range.first + 1));
  const layout = { width: widthOf(range, perQuarter), height: rows.length * HEIGHT, range, perQuarter, moments: { today: quarterAt(new Date()) } };
  return html`<div class="ghost-drawing">
    <ul class="legend" aria-label=${t("legend.title")}>
      <li><svg viewBox="0 0 44 16" width="44" height="16" aria-hidden="true"><rect class="ghost" x="1" y="2" width="42" height="12" rx="2" /></svg> ${t("ghost.before")}</li>
      <li><svg viewBox="0 0 44 16" width="44" height="16" aria-hidden="true"><rect class="bar" x="1" y="2" width="42" height="12" rx="2" /></svg> ${t("ghost.after")}</li>
      <li><svg viewBox="0 0 44 16" width="44" height="16" aria-hidden="true"><rect class="bar loose" x="1" y="2" width="42" height="12" /></svg> ${t("ghost.rough")}</li>
    </ul>
    <div class="timeline-window" data-drawing tabindex="0" role="region" aria-label=${title}>
      <div class="timeline-axis">${axis(layout)}</div>
      <div class="timeline-body">
        <div class="timeline-grid">${grid(layout)}</div>
        <div class="timeline-rows" role="list">${rows.map((row) => ghostRow(row, layout))}</div>
      </div>
    </div>
  </div>`;
}

function ghostRow(row, { width, range, perQuarter }) {
  const [before, after] = [row.before, row.after].map((period) => (period ? barOf(period, range, perQuarter) : null));
  const facts = [row.before && `${t("ghost.before")}: ${periodText(row.before)}`, row.after && `${t("ghost.after")}: ${periodText(row.after)}`, happened(row)].filter(Boolean).join(". ");
  return html`<div class="initiative-row" role="listitem" data-id=${row.id}>
    <div class="row-name"><div class="row-label">${itemName(row)}</div></div>
    <svg class="row-drawing" width=${width} height=${HEIGHT} role="img" aria-label=${facts}>
      <title>${facts}</title>
      ${before ? shape(before, 7, "ghost") : nothing} ${after ? shape(after, 27, `bar ${after.exact ? "" : `loose ${after.precision.toLowerCase()}`}`) : nothing} ${label(row, before, after, width)}
    </svg>
  </div>`;
}

function shape({ x, width, open, exact }, y, looks) {
  const end = x + width - 1;
  if (open) return svg`<path class="${looks}" d="M${x + 1} ${y}H${end - 9}L${end} ${y + 8}L${end - 9} ${y + 16}H${x + 1}z" />`;
  return svg`<rect class="${looks}" x="${x + 1}" y="${y}" width="${Math.max(width - 2, 4)}" height="16" rx="${exact ? 3 : 0}" />`;
}

/** The arrow from the old end to the new one, and by how much. */
function label(row, before, after, width) {
  const { quarters } = row;
  const text = quarters === null ? happened(row) : `${quarters > 0 ? "+" : ""}${number(quarters)}`;
  const bar = after ?? before;
  const x = bar.x + bar.width + 6;
  const fits = x + text.length * 7 < width;
  const ends = before && after ? [before.x + before.width - 1, after.x + after.width - 1] : null;
  return svg`${ends && ends[0] !== ends[1] ? svg`<path class="ghost-move" d="M${ends[0]} 15V24H${ends[1]}V27" />` : nothing}<text class="ghost-label ${fits ? "" : "before"}" x="${fits ? x : bar.x + bar.width - 8}" y="${after ? 39 : 19}">${text}</text>`;
}
