/**
 * A table with a heading, in a window that scrolls by itself where the screen is narrow.
 * @module
 */
import { html } from "../platform/lit.js";

/**
 * @param {string} title
 * @param {string[]} headings of the columns; the first column names the row
 * @param {unknown[][]} rows
 */
export function table(title, headings, rows) {
  return html`<div class="table-window" tabindex="0" role="group" aria-label=${title}>
    <table>
      <thead>
        <tr>
          ${headings.map((heading) => html`<th scope="col">${heading}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(([first, ...rest]) => html`<tr><th scope="row">${first}</th>${rest.map((cell) => html`<td>${cell}</td>`)}</tr>`)}
      </tbody>
    </table>
  </div>`;
}
