/**
 * A table with a heading, in a window that scrolls by itself where the screen is narrow.
 * @module
 */
import { t } from "../platform/i18n.js";
import { html } from "../platform/lit.js";

/**
 * @param {string} title
 * @param {string[]} columns keys of the columns' names; the first column names the row
 * @param {unknown[][]} rows
 */
export function table(title, columns, rows) {
  return html`<div class="table-window" tabindex="0" role="group" aria-label=${title}>
    <table>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${t(`column.${column}`)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(([first, ...rest]) => html`<tr><th scope="row">${first}</th>${rest.map((cell) => html`<td>${cell}</td>`)}</tr>`)}
      </tbody>
    </table>
  </div>`;
}
