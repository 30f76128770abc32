/**
 * The timeline as a table: the same initiatives and the same facts, for those who read, listen, print or copy.
 * @module
 */
import { byName, t } from "../platform/i18n.js";
import { html, nothing } from "../platform/lit.js";
import { stateBadge } from "../platform/marks.js";
import { itemName, itemNames } from "../platform/named.js";
import { periodText } from "../platform/period.js";
import { startOf } from "./lanes.js";
import { reasonOf } from "./undated-list.js";

/** @param {any[]} initiatives with their dated milestones */
export function timelineTable(initiatives) {
  const rows = initiatives.toSorted((a, b) => byName(startOf(a), startOf(b)) || byName(a.name, b.name));
  return html`<div class="table-window" tabindex="0" role="group" aria-label=${t("timeline.table")}>
    <table class="timeline-table">
      <caption>
        ${t("timeline.table")}
      </caption>
      <thead>
        <tr>
          ${["name", "kind", "state", "period", "owner", "solutions", "milestones"].map((column) => html`<th scope="col">${t(`column.${column}`)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(row)}
      </tbody>
    </table>
  </div>`;
}

function row(initiative) {
  const { id, kind, state, period, owner, solutions, milestones } = initiative;
  return html`<tr data-id=${id}>
    <th scope="row">${itemName(initiative)}</th>
    <td>${t(`InitiativeKind.${kind}`)}</td>
    <td>${stateBadge(state)}</td>
    <td>${period ? periodText(period) : html`<span class="unknown">${t(`UnknownReason.${reasonOf(initiative)}`)}</span>`}</td>
    <td>${owner ? itemName(owner) : nothing}</td>
    <td>${itemNames(solutions)}</td>
    <td>
      ${milestones.length === 0 ? nothing : html`<ul class="names">${milestones.map((one) => html`<li data-milestone=${one.id}>${itemName(one)}, ${periodText(one.date)}</li>`)}</ul>`}
    </td>
  </tr>`;
}
