/**
 * What an organisation owes: the reports of the rounds that are open, and the initiatives that it may report on besides. Pure.
 * @module
 */

const OPEN = new Set(["OWED", "OVERDUE"]);

/**
 * The rounds that matter today: those that have opened and that a report can still be made in, or that were reported in last; the first due first.
 * @param {any[]} rounds by due date, each with what it expects of the organisation
 * @param {string} today
 */
export function roundsNow(rounds, today) {
  const opened = rounds.filter(({ opens, expected }) => opens <= today && expected.nodes.length > 0);
  const waiting = opened.filter(({ expected }) => expected.nodes.some(({ state }) => OPEN.has(state)));
  return waiting.length > 0 ? waiting : opened.slice(-1);
}

/** How many of the reports of some rounds are owed, and how many of those are late. @param {any[]} rounds */
export function owed(rounds) {
  const all = rounds.flatMap(({ expected }) => expected.nodes);
  return { owed: all.filter(({ state }) => OPEN.has(state)).length, late: all.filter(({ state }) => state === "OVERDUE").length };
}

/**
 * The initiatives of an organisation that no round asks about and that are not over.
 * @param {any[]} initiatives
 * @param {string} organisation
 * @param {any[]} rounds
 */
export function besides(initiatives, organisation, rounds) {
  const asked = new Set(rounds.flatMap(({ expected }) => expected.nodes.map(({ initiative }) => initiative.id)));
  return initiatives.filter(({ id, owner, state }) => owner?.id === organisation && !asked.has(id) && !["COMPLETED", "STOPPED"].includes(state));
}
