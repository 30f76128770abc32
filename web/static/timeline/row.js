/**
 * One row of the drawing: the decisions, a lane's heading, or an initiative with its bar, phases and milestones.
 * @module
 */
import { day, t } from "../platform/i18n.js";
import { sameWith } from "../platform/links.js";
import { html, nothing, svg } from "../platform/lit.js";
import { stateShape, stateWord } from "../platform/marks.js";
import { itemName } from "../platform/named.js";
import { periodText } from "../platform/period.js";
import { laneTitle } from "./lane-title.js";
import { conflictMark } from "./marks.js";
import { phaseShape } from "./phase-shape.js";
import { anchorOf } from "./undated-list.js";

/**
 * @param {import("./timeline-layout.js").Row} row
 * @param {{width: number, narrow: boolean}} layout
 * @param {{group: string, selected: string | null, concerned: Set<string>, conflicts: Map<string, any[]> | null, toggle: (id: string) => void}} how
 */
export function timelineRow(row, layout, how) {
  if (row.type === "decisions") return decisionRow(row, layout, how);
  return row.type === "lane" ? laneRow(row, how) : initiativeRow(row, layout, how);
}

/** @param {any} row @param {any} layout @param {any} how */
function decisionRow({ marks, height }, { width, narrow }, { selected }) {
  return html`<div class="initiative-row decision-row" role="listitem" data-row="decisions">
    <div class="row-name"><div class="row-label"><strong>${t("timeline.decisions")}</strong></div></div>
    <svg class="row-drawing" width=${width} height=${narrow ? height - 26 : height}>
      ${marks.map(({ x, at, date, decisions, labelLeft, crowded }) => {
        const text = t("timeline.decided", { count: decisions.length, date: day(date) });
        return svg`<a href="${sameWith({ sel: `decisions:${date}` })}" class="decision ${selected === `decisions:${date}` ? "selected" : ""}" data-key="decisions:${date}" aria-label="${text}">
          <title>${text}</title>
          <path class="decision-lead" d="M${at} 0V4L${x} 10" /><path class="decision-shape" d="M${x} 10l9 6v10h-18v-10z" /><text class="decision-count" x="${x}" y="24">${decisions.length}</text>
          ${crowded ? nothing : svg`<text class="decision-date ${labelLeft ? "before" : ""}" x="${labelLeft ? x - 13 : x + 13}" y="24">${day(date)}</text>`}
        </a>`;
      })}
    </svg>
  </div>`;
}

/** @param {any} row @param {any} how */
function laneRow({ lane, height, closed }, { group, toggle }) {
  return html`<div class="lane-row" role="listitem">
    <svg class="space" width="1" height=${height} aria-hidden="true"></svg>
    <div class="lane-name">
      <button type="button" class="lane-toggle" aria-expanded=${String(!closed)} aria-label=${t("lane.toggle", { name: lane.name ?? t(lane.word ?? `lane.none.${group}`, { name: "" }) })} @click=${() => toggle(lane.id)}></button>
      <h2>${lane.name && !lane.word ? itemName(lane) : laneTitle(lane, group)}</h2>
      ${closed ? html`<span class="more">${t("lane.closed", { count: lane.dated.length })}</span>` : nothing}
      ${lane.undated.length > 0 ? html`<a class="more" href="#${anchorOf(lane)}">${t("lane.undated", { count: lane.undated.length })}</a>` : nothing}
    </div>
  </div>`;
}

/** @param {any} row @param {any} layout @param {any} how */
function initiativeRow({ key, initiative, bar, phases, diamonds, height }, { width, narrow }, { selected, concerned, conflicts }) {
  const drawn = narrow ? height - 26 : height;
  const { id } = initiative;
  const looks = `${selected === id ? "selected" : ""} ${concerned.has(id) ? "concerned" : ""}`;
  return html`<div class="initiative-row ${looks}" role="listitem" data-id=${id} data-row=${key}>
    <div class="row-name"><div class="row-label">${itemName(initiative)}${conflictMark(conflicts?.get(id))}</div></div>
    <svg class="row-drawing" width=${width} height=${drawn}>
      ${bar || phases.length > 0 ? barLink(bar, phases, initiative, selected === id) : nothing} ${diamonds.map((diamond) => diamondShape(diamond, selected))}
    </svg>
  </div>`;
}

/** The bar is the link that selects; what it leads to is in its name. */
function barLink(bar, phases, { id, name, state, period }, isSelected) {
  const facts = `${periodText(period)}. ${stateWord(state)}.`;
  return svg`<a class="bar-link" href="${sameWith({ sel: isSelected ? null : id })}" data-key="${id}" aria-label="${t("timeline.select", { name })} ${facts}" aria-current="${String(isSelected)}">
    <title>${facts}</title>
    ${bar ? barShape(bar, state, phases.length > 0) : nothing} ${phases.map((phase) => phaseShape(phase))}
  </a>`;
}

function barShape({ x, width, exact, open, precision, labelInside }, state, behind) {
  const looks = `bar ${exact ? "" : `loose ${precision.toLowerCase()}`} ${behind ? "behind" : ""}`;
  const end = x + width - 1;
  const textX = labelInside || open ? x + 8 : x + width + 6;
  return svg`${open ? svg`<path class="${looks}" d="M${x + 1} 9H${end - 11}L${end} 20L${end - 11} 31H${x + 1}z" />` : svg`<rect class="${looks}" x="${x + 1}" y="9" width="${Math.max(width - 2, 4)}" height="22" rx="${exact ? 3 : 0}" />`}
    ${
      behind
        ? nothing
        : svg`${exact ? nothing : svg`<rect class="plate" x="${textX - 4}" y="11.5" width="${stateWord(state).length * 6.7 + 26}" height="17" rx="3" />`}
    <g transform="translate(${textX} 14)">${stateShape(state)}</g>
    <text class="bar-text" x="${textX + 17}" y="24">${stateWord(state)}</text>`
    }`;
}

function diamondShape({ milestone, x, from, to, exact, y, labelLeft }, selected) {
  const facts = `${milestone.name}, ${t(`MilestoneType.${milestone.type}`)}, ${periodText(milestone.date)}`;
  const labelX = labelLeft ? (exact ? x - 12 : from - 4) : exact ? x + 12 : to + 4;
  return svg`<a href="${sameWith({ sel: selected === milestone.id ? null : milestone.id })}" class="milestone ${selected === milestone.id ? "selected" : ""}" data-milestone="${milestone.id}" data-key="${milestone.id}" aria-label="${facts}" aria-current="${String(selected === milestone.id)}">
    <title>${facts}</title>
    ${exact ? nothing : svg`<path class="whisker" d="M${from + 2} ${y}H${to - 2}M${from + 2} ${y - 4}v8M${to - 2} ${y - 4}v8" />`}
    <path class="diamond ${exact ? "" : "loose"}" d="M${x} ${y - 7}l7 7-7 7-7-7z" />
    <text lang="nb" class="${labelLeft ? "before" : ""}" x="${labelX}" y="${y + 4}">${milestone.name}</text>
  </a>`;
}
