/**
 * Quarters as whole numbers, and the axis that they are drawn on. Pure.
 * @module
 */

/** @typedef {{start: string, end: string | null, precision: string, openEnded: boolean}} Period */
/** @typedef {{first: number, last: number}} Range first quarter and last, both within */

/** The number of a quarter written as 2023-Q1. @param {string} text */
export const quarterNumber = (text) => Number(text.slice(0, -3)) * 4 + Number(text.at(-1)) - 1;

/** The year of a quarter's number. @param {number} quarter */
export const yearOf = (quarter) => Math.floor(quarter / 4);

/** The quarter, 1 to 4, of a quarter's number. @param {number} quarter */
export const quarterOf = (quarter) => (quarter % 4) + 1;

/** Where a moment lies, in quarters with a fraction. @param {string | Date} moment */
export function quarterAt(moment) {
  const date = new Date(moment);
  const month = date.getUTCMonth();
  const start = Date.UTC(date.getUTCFullYear(), month - (month % 3), 1);
  const end = Date.UTC(date.getUTCFullYear(), month - (month % 3) + 3, 1);
  return date.getUTCFullYear() * 4 + Math.floor(month / 3) + (date.getTime() - start) / (end - start);
}

/**
 * The whole years that hold all periods and moments; an open end gets a year to point into.
 * @param {Period[]} periods
 * @param {number[]} moments in quarters
 * @returns {Range}
 */
export function rangeOf(periods, moments) {
  const starts = periods.map((period) => quarterNumber(period.start));
  const ends = periods.map((period) => (period.end ? quarterNumber(period.end) : quarterNumber(period.start) + 3));
  const all = [...starts, ...ends, ...moments.map(Math.floor)];
  if (all.length === 0) return { first: 0, last: 3 };
  return { first: yearOf(min(all)) * 4, last: yearOf(max(all)) * 4 + 3 };
}

// Not Math.min(...all): thousands of arguments are too many for some engines.
const min = (numbers) => numbers.reduce((a, b) => (b < a ? b : a));
const max = (numbers) => numbers.reduce((a, b) => (b > a ? b : a));

/**
 * Where a point in time lies on the axis.
 * @param {Range} range
 * @param {number} perQuarter pixels
 * @param {number} quarter with or without a fraction
 */
export const xOf = (range, perQuarter, quarter) => (quarter - range.first) * perQuarter;

/** How wide the axis is. @param {Range} range @param {number} perQuarter pixels */
export const widthOf = (range, perQuarter) => (range.last - range.first + 1) * perQuarter;

/** The years of a range. @param {Range} range @returns {number[]} */
export function yearsOf(range) {
  const first = yearOf(range.first);
  return Array.from({ length: yearOf(range.last) - first + 1 }, (_, i) => first + i);
}
