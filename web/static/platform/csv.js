/**
 * Tables as CSV: RFC 4180, with an apostrophe before what a spreadsheet would run as a formula. The same rules as the server's exports. Pure.
 * @module
 */

/**
 * @param {string[][]} rows the headings first
 * @param {{separator?: string}} [options]
 */
export const csvOf = (rows, { separator = "," } = {}) => rows.map((row) => row.map((cell) => quoted(harmless(cell), separator)).join(separator)).join("\r\n") + "\r\n";

const NUMBER = /^[+-]?[\d\s.,]+$/;
const harmless = (text) => (/^[=+\-@\t\r\n]/.test(text) && !NUMBER.test(text) ? `'${text}` : text);
const quoted = (text, separator) => (text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * What a table on the page holds, with the ids of its rows where it has them. Lists in a cell are joined as the server joins them.
 * @param {HTMLTableElement} table
 * @returns {string[][]}
 */
export function rowsOf(table) {
  const rows = [...table.rows];
  const idOf = (row) => row.dataset.id ?? row.dataset.edge ?? null;
  const withIds = rows.some((row) => idOf(row) !== null);
  const named = { text: "", left: 0 }; // The first cell, where it stands for several rows.
  return rows.map((row) => {
    const cells = [...row.cells].flatMap((cell) => [textOf(cell), ...Array.from({ length: cell.colSpan - 1 }, () => "")]);
    if (named.left > 0) cells.unshift(named.text);
    else Object.assign(named, { text: cells[0], left: row.cells[0]?.rowSpan ?? 1 });
    named.left--;
    return withIds ? [idOf(row) ?? (row.parentElement.localName === "thead" ? "id" : ""), ...cells] : cells;
  });
}

/** What stands beside a list, and the list; lines are words apart. */
function textOf(cell) {
  const beside = cell.cloneNode(true);
  for (const line of beside.querySelectorAll("br, div, p")) line.before(" ");
  const parts = [...beside.querySelectorAll("li")];
  for (const part of parts) part.remove();
  return [beside, ...parts].map((part) => part.textContent.trim().replace(/\s+/g, " ")).filter(Boolean).join(" | ");
}
