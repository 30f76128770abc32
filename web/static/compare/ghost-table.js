/**
 * The same plans before and after as a table.
 * @module
 */
import { t } from "../platform/i18n.js";
import { html, nothing } from "../platform/lit.js";
import { itemName, unknownWord } from "../platform/named.js";
import { periodText } from "../platform/period.js";
import { happened } from "./ghost-drawing.js";

/**
 * @param {import("./changes.js").GhostRow[]} rows
 * @param {string} title
 * @param {string} whyHeading what the last column tells
 * @param {(row: import("./changes.js").GhostRow) => unknown} why
 */
export function ghostTable(rows, title, whyHeading, why) {
  return html`<div class="table-window" tabindex="0" role="group" aria-label=${title}>
    <table class="ghost-table">
      <caption>
        ${title}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t("column.name")}</th>
          <th scope="col">${t("ghost.before")}</th>
          <th scope="col">${t("ghost.after")}</th>
          <th scope="col">${t("ghost.moved")}</th>
          <th scope="col">${whyHeading}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) => html`<tr data-id=${row.id}>
            <th scope="row">${itemName(row)}</th>
            <td>${row.before ? periodText(row.before) : row.what === "CAME" ? nothing : unknownWord()}</td>
            <td>${row.after ? periodText(row.after) : row.what === "WENT" ? nothing : unknownWord()}</td>
            <td>${happened(row)}</td>
            <td>${why(row)}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
