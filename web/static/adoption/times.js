/**
 * When adoptions begin, as far as it is known: a coarse period means some time within. Pure.
 * @module
 */
import { quarterNumber, quarterOf, yearOf } from "../platform/time-axis.js";

/** A quarter's number as it is written: 2023-Q1. @param {number} n */
export const quarterText = (n) => `${yearOf(n)}-Q${quarterOf(n)}`;

/**
 * The first and the last quarter in which it may begin; the last is null where the end is open.
 * @param {{start: string, end: string | null, precision: string}} period
 */
export function beginning({ start, end, precision }) {
  const first = quarterNumber(start);
  if (precision === "QUARTER") return { first, last: first };
  return { first, last: end === null ? null : quarterNumber(end) };
}

/** The quarters that the adoptions speak of, from the first to the last. @param {any[]} adoptions @returns {string[]} */
export function quartersOf(adoptions) {
  const all = adoptions.flatMap(({ period }) => (period ? [quarterNumber(period.start), quarterNumber(period.end ?? period.start)] : []));
  if (all.length === 0) return [];
  const first = all.reduce((a, b) => Math.min(a, b));
  const last = all.reduce((a, b) => Math.max(a, b));
  return Array.from({ length: last - first + 1 }, (_, i) => quarterText(first + i));
}

/**
 * How an adoption's period lies to a quarter.
 * @param {{start: string, end: string | null} | null} period
 * @param {string} quarter
 * @returns {"unknown" | "before" | "within" | "after"} `before`: the quarter is before the period
 */
export function placeOf(period, quarter) {
  if (!period) return "unknown";
  const at = quarterNumber(quarter);
  if (at < quarterNumber(period.start)) return "before";
  return period.end !== null && at > quarterNumber(period.end) ? "after" : "within";
}

/**
 * How many have begun, quarter by quarter: at least, and at most.
 * @param {any[]} adoptions those with a period
 * @returns {{quarter: number, least: number, most: number}[]} one more than the last quarter that anything is known of
 */
export function curveOf(adoptions) {
  const all = adoptions.map(({ period }) => beginning(period));
  if (all.length === 0) return [];
  const from = all.reduce((a, { first }) => Math.min(a, first), Infinity);
  const to = all.reduce((a, { first, last }) => Math.max(a, last ?? first), -Infinity) + 1;
  return Array.from({ length: to - from + 1 }, (_, i) => {
    const quarter = from + i;
    return { quarter, least: all.filter(({ last }) => last !== null && last <= quarter).length, most: all.filter(({ first }) => first <= quarter).length };
  });
}

/**
 * The actors that get a column of their own in the matrix, those with the most first: with at least two adoptions, and no more than fit.
 * @param {any[]} adoptions
 * @param {number} [most]
 */
export function columnsOf(adoptions, most = 7) {
  const groups = [...Map.groupBy(adoptions, ({ actor }) => actor.id).values()].filter((some) => some.length > 1);
  return groups
    .toSorted((a, b) => b.length - a.length)
    .slice(0, most)
    .map(([{ actor }]) => actor);
}
