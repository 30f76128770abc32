/**
 * Which quarters a functionality is in which state: one cell for each stretch of the axis. Pure.
 * @module
 */
import { quarterNumber, rangeOf } from "../platform/time-axis.js";

/** @typedef {{span: number, state: string | null, period: import("../platform/time-axis.js").Period | null}} Stretch no state: nothing is told of these quarters */

/**
 * The quarters that a plan needs, whole years; none where no quarter is known.
 * @param {any[]} functionalities
 * @returns {number[]}
 */
export function quartersOf(functionalities) {
  const periods = functionalities.flatMap(({ availability }) => availability.map(({ period }) => period).filter(Boolean));
  if (periods.length === 0) return [];
  const { first, last } = rangeOf(periods, []);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/**
 * The states over these quarters, in time order. Where two overlap the later one begins; an open end reaches to the last quarter.
 * @param {{state: string, period: import("../platform/time-axis.js").Period | null}[]} availability
 * @param {number[]} quarters
 * @returns {Stretch[]} together as long as the quarters; empty where no quarter is known
 */
export function stretchesOf(availability, quarters) {
  const dated = availability.filter(({ period }) => period).map((one) => ({ ...one, from: quarterNumber(one.period.start), to: one.period.end ? quarterNumber(one.period.end) : quarters.at(-1) }));
  if (dated.length === 0) return [];
  const sorted = dated.toSorted((a, b) => a.from - b.from || a.to - b.to);
  return quarters.reduce((stretches, quarter) => {
    const one = sorted.findLast(({ from, to }) => from <= quarter && quarter <= to) ?? null;
    const last = stretches.at(-1);
    if (last && last.period === (one?.period ?? null)) last.span++;
    else stretches.push({ span: 1, state: one?.state ?? null, period: one?.period ?? null });
    return stretches;
  }, /** @type {Stretch[]} */ ([]));
}

const STATES = ["AVAILABLE", "BEING_ESTABLISHED", "CONCEPT_OR_PLANNED"];

/**
 * The farthest come first; what has no known state last.
 * @param {any[]} functionalities
 * @param {(a: string, b: string) => number} order
 */
export function inOrder(functionalities, order) {
  const rank = ({ availability }) => Math.min(STATES.length, ...availability.map(({ state }) => STATES.indexOf(state)));
  return functionalities.toSorted((a, b) => rank(a) - rank(b) || order(a.name, b.name));
}

/**
 * Why something of a functionality is not known. Nothing said about it is: no source states it.
 * @param {{unknowns: {field: string, reason: string}[]}} functionality
 * @param {string} field
 */
export const whyUnknown = ({ unknowns }, field) => unknowns.find((one) => one.field === field)?.reason ?? "NOT_STATED";
