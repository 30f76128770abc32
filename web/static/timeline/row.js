/**
 * One row of the drawing: a lane's heading, or an initiative with its bar and milestones.
 * @module
 */
import { t } from "../platform/i18n.js";
import { itemLink } from "../platform/links.js";
import { html, nothing, svg } from "../platform/lit.js";
import { stateShape, stateWord } from "../platform/marks.js";
import { itemName } from "../platform/named.js";
import { periodText } from "../platform/period.js";
import { anchorOf } from "./undated-list.js";

/**
 * @param {import("./timeline-layout.js").Row} row
 * @param {{width: number, narrow: boolean}} layout
 * @param {string} group what the lanes are made by
 */
export const timelineRow = (row, layout, group) => (row.type === "lane" ? laneRow(row, group) : initiativeRow(row, layout));

function laneRow({ lane, height }, group) {
  return html`<div class="lane-row" role="listitem">
    <svg class="space" width="1" height=${height} aria-hidden="true"></svg>
    <div class="lane-name">
      <h2>${lane.name ? itemName(lane) : t(`lane.none.${group}`)}</h2>
      ${lane.undated.length > 0 ? html`<a class="more" href="#${anchorOf(lane)}">${t("lane.undated", { count: lane.undated.length })}</a>` : nothing}
    </div>
  </div>`;
}

function initiativeRow({ initiative, bar, diamonds, height }, { width, narrow }) {
  const drawn = narrow ? height - 26 : height;
  return html`<div class="initiative-row" role="listitem" data-id=${initiative.id}>
    <div class="row-name"><div class="row-label">${itemName(initiative)}</div></div>
    <svg class="row-drawing" width=${width} height=${drawn}>
      ${bar ? barShape(bar, initiative) : nothing} ${diamonds.map(diamondShape)}
    </svg>
  </div>`;
}

function barShape({ x, width, exact, open, labelInside }, { state, period }) {
  const looks = `bar ${exact ? "" : "loose"}`;
  const end = x + width - 1;
  const textX = labelInside || open ? x + 8 : x + width + 6;
  return svg`<g role="img" aria-label="${periodText(period)}. ${stateWord(state)}.">
    <title>${periodText(period)}. ${stateWord(state)}.</title>
    ${open ? svg`<path class="${looks}" d="M${x + 1} 9H${end - 11}L${end} 20L${end - 11} 31H${x + 1}z" />` : svg`<rect class="${looks}" x="${x + 1}" y="9" width="${Math.max(width - 2, 4)}" height="22" rx="${exact ? 3 : 0}" />`}
    ${exact ? nothing : svg`<rect class="plate" x="${textX - 4}" y="11.5" width="${stateWord(state).length * 6.7 + 26}" height="17" rx="3" />`}
    <g transform="translate(${textX} 14)">${stateShape(state)}</g>
    <text class="bar-text" x="${textX + 17}" y="24">${stateWord(state)}</text>
  </g>`;
}

function diamondShape({ milestone, x, from, to, exact, y, labelLeft }) {
  const facts = `${milestone.name}, ${t(`MilestoneType.${milestone.type}`)}, ${periodText(milestone.date)}`;
  const labelX = labelLeft ? (exact ? x - 12 : from - 4) : exact ? x + 12 : to + 4;
  return svg`<a href="${itemLink(milestone.id)}" class="milestone" data-milestone="${milestone.id}" aria-label="${facts}">
    <title>${facts}</title>
    ${exact ? nothing : svg`<path class="whisker" d="M${from + 2} ${y}H${to - 2}M${from + 2} ${y - 4}v8M${to - 2} ${y - 4}v8" />`}
    <path class="diamond ${exact ? "" : "loose"}" d="M${x} ${y - 7}l7 7-7 7-7-7z" />
    <text lang="nb" class="${labelLeft ? "before" : ""}" x="${labelX}" y="${y + 4}">${milestone.name}</text>
  </a>`;
}
