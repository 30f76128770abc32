/**
 * The differences of a group that is open; of a long one the first. Fetched with the first group that is opened.
 * @module
 */
import { changeWord, changedField, changedValue } from "../items/changed.js";
import { itemRef } from "../items/item-ref.js";
import { day, t } from "../platform/i18n.js";
import { html, nothing } from "../platform/lit.js";
import { itemName } from "../platform/named.js";
import { movedText } from "./ghost-drawing.js";

const MOST = 200;

/** @param {any[]} changes @param {string} title of the group */
export function changeTable(changes, title) {
  return html`${changes.length > MOST ? html`<p class="left-out">${t("compare.more", { shown: MOST, count: changes.length })}</p>` : nothing}
    <div class="table-window" tabindex="0" role="group" aria-label=${title}>
      <table class="change-table">
        <thead>
          <tr>
            ${["name", "change", "field", "before", "after", "decision"].map((column) => html`<th scope="col">${t(`compare.column.${column}`)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${changes.slice(0, MOST).map(row)}
        </tbody>
      </table>
    </div>`;
}

function row({ item, change, field, before, after, shift, commit, decision, lineage, predecessors, successors }) {
  const others = [...predecessors, ...successors];
  return html`<tr data-id=${item.id}>
    <th scope="row">${change === "REMOVED" ? html`<span lang="nb">${before ?? item.id}</span>` : item.name ? itemName(item) : itemRef(item.id)}</th>
    <td>${changeWord({ change, field, before, after })}${lineage ? html`, ${t(`LineageKind.${lineage}`)} ${others.map((one) => html`${itemRef(one.id)} `)}` : nothing}</td>
    <td>${field ? changedField(field, item.id) : nothing}${shift ? html` <strong>${movedText(shift.end ?? shift.start)}</strong>` : nothing}</td>
    <td class="value">${change === "CHANGED" ? changedValue(before, field, item.id) : nothing}</td>
    <td class="value">${change === "CHANGED" ? changedValue(after, field, item.id) : nothing}</td>
    <td>${decision ? itemName(decision) : nothing}${commit ? html` <span class="facts">${day(commit.at)}</span>` : nothing}</td>
  </tr>`;
}
