/**
 * What differs, as the page shows it. Pure.
 * @module
 */
import { quarterNumber } from "../platform/time-axis.js";

/**
 * @typedef {{id: string, name: string, what: "MOVED" | "CAME" | "WENT", before: any, after: any, quarters: number | null, decision: any, why?: string | null}} GhostRow
 *   a plan before and after; `quarters` is by how much its end moved, or its start where an end is open
 */

/**
 * The plans that moved, came or went, the largest moves first, then by time.
 * @param {{initiatives: any[], milestones: any[]}} before
 * @param {{initiatives: any[], milestones: any[]}} after
 * @param {any[]} changes the differences, for the decisions behind them
 * @returns {GhostRow[]}
 */
export function ghostRows(before, after, changes) {
  const [old, now] = [periodsOf(before), periodsOf(after)];
  const decided = new Map(changes.filter(({ field, change }) => change !== "CHANGED" || field === "period" || field === "date").map(({ item, decision }) => [item.id, decision]));
  const rows = [...new Set([...old.keys(), ...now.keys()])].flatMap((id) => {
    const [a, b] = [old.get(id), now.get(id)];
    const there = [a?.period ?? null, b?.period ?? null];
    if (!there[0] && !there[1]) return [];
    /** @type {GhostRow["what"]} */
    const what = !a ? "CAME" : !b ? "WENT" : "MOVED";
    if (what === "MOVED" && same(there[0], there[1])) return [];
    return [{ id, name: (b ?? a).name, what, before: there[0], after: there[1], quarters: movedBy(there[0], there[1]), decision: decided.get(id) ?? null }];
  });
  return rows.sort((a, b) => Math.abs(b.quarters ?? 0) - Math.abs(a.quarters ?? 0) || RANK[a.what] - RANK[b.what] || (startOf(a) < startOf(b) ? -1 : 1));
}

const RANK = { MOVED: 0, WENT: 1, CAME: 2 };
const startOf = (row) => (row.after ?? row.before).start;
const periodsOf = ({ initiatives, milestones }) => new Map([...initiatives.map((one) => [one.id, { name: one.name, period: one.period }]), ...milestones.map((one) => [one.id, { name: one.name, period: one.date }])]);
const same = (a, b) => a !== null && b !== null && a.start === b.start && a.end === b.end && a.precision === b.precision;

/**
 * By how many quarters a period moved; null when it came or went.
 * @param {any} before
 * @param {any} after
 */
export function movedBy(before, after) {
  if (!before || !after) return null;
  return before.end && after.end ? quarterNumber(after.end) - quarterNumber(before.end) : quarterNumber(after.start) - quarterNumber(before.start);
}

/**
 * The differences that hold against all that is asked.
 * @param {any[]} changes
 * @param {{kinds: string[], changes: string[], text: string}} asked
 */
export function chosenChanges(changes, { kinds, changes: which, text }) {
  const word = text.trim().toLowerCase();
  return changes.filter(
    (one) =>
      (kinds.length === 0 || kinds.includes(kindOf(one))) &&
      (which.length === 0 || which.includes(one.change)) &&
      (!word || [one.item.name, one.field, one.before, one.after, one.decision?.name].some((part) => part?.toLowerCase().includes(word))),
  );
}

/** The kind of what a difference is about, as in the prefix of its id. @param {any} change */
export const kindOf = ({ item }) => item.id.split(":")[0];

/**
 * The differences in groups, the largest first.
 * @param {any[]} changes
 * @param {string} by "kind", "decision" or "change"
 * @returns {[string, any[]][]} by kind, by the decision's id, or by what happened; "" where no decision is known
 */
export function groupedChanges(changes, by) {
  const keyOf = { kind: kindOf, decision: ({ decision }) => decision?.id ?? "", change: ({ change }) => change }[by];
  return [...Map.groupBy(changes, keyOf)].sort((a, b) => Number(a[0] === "") - Number(b[0] === "") || b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
}
