/**
 * A table with a heading, in a window that scrolls by itself where the screen is narrow.
 * @module
 */
import { html, nothing } from "./lit.js";

/**
 * @param {string} title
 * @param {string[]} headings of the columns; the first column names the row
 * @param {unknown[][]} rows a first cell that is null: the row above names this one as well
 * @param {(string | null)[]} [ids] what each row is about, where a drawing shows the same
 */
export function table(title, headings, rows, ids = []) {
  return html`<div class="table-window" tabindex="0" role="group" aria-label=${title}>
    <table>
      <thead>
        <tr>
          ${headings.map((heading) => html`<th scope="col">${heading}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(([first, ...rest], place) => html`<tr data-id=${ids[place] ?? nothing}>${first === null ? nothing : naming(first, spanOf(rows, place))}${rest.map((cell) => html`<td>${cell}</td>`)}</tr>`)}
      </tbody>
    </table>
  </div>`;
}

const naming = (name, span) => (span > 1 ? html`<th scope="rowgroup" rowspan=${span}>${name}</th>` : html`<th scope="row">${name}</th>`);

function spanOf(rows, place) {
  const next = rows.findIndex(([first], i) => i > place && first !== null);
  return (next < 0 ? rows.length : next) - place;
}
