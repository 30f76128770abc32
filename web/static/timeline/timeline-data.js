/**
 * Reads the whole timeline, page by page, all from one commit; then what is marked on it, and what is selected.
 * @module
 */

/**
 * @param {(name: string, variables: object) => Promise<any>} ask runs a saved operation
 * @param {number | null} commit the commit asked for, or null for now
 * @param {boolean} [edition] whether an edition is asked for, which stays the same by itself
 * @returns {Promise<{commit: any, initiatives: any[], milestones: any[], solutions: any[]}>}
 */
export async function readTimeline(ask, commit, edition = false) {
  const whole = { commit: null, initiatives: [], milestones: [], solutions: [] };
  let variables = { commit };
  for (;;) {
    const { roadmap } = await ask("roadmapTimeline", variables);
    whole.commit = roadmap.commit;
    for (const list of LISTS) whole[list].push(...roadmap[list].nodes);
    if (!LISTS.some((list) => roadmap[list].pageInfo.hasNextPage)) return whole;
    variables = {
      commit: edition ? null : roadmap.commit.number,
      afterInitiative: cursor(roadmap.initiatives, variables.afterInitiative),
      afterMilestone: cursor(roadmap.milestones, variables.afterMilestone),
      afterSolution: cursor(roadmap.solutions, variables.afterSolution),
    };
  }
}

const LISTS = ["initiatives", "milestones", "solutions"];

// A list that is read to its end keeps its last cursor, so that its next page is empty.
const cursor = (list, before) => list.pageInfo.endCursor ?? before;

/**
 * The conflicts by the items in them, and the decisions by the days that they were made on.
 * @param {any[]} conflicts
 * @param {any[]} decisions
 * @param {(date: string) => number} quarterAt
 */
export function marksOf(conflicts, decisions, quarterAt) {
  const byItem = new Map();
  for (const conflict of conflicts) {
    for (const { item } of [conflict.prerequisite, conflict.dependent]) byItem.set(item.id, [...(byItem.get(item.id) ?? []), conflict]);
  }
  const days = Map.groupBy(decisions.filter(dayOf), dayOf);
  return {
    conflicts: byItem,
    days: [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([date, made]) => ({ date, at: quarterAt(date), decisions: made })),
    undated: decisions.filter((one) => !dayOf(one)),
  };
}

// What was only proposed has no date of its own: it was before the meeting that it was proposed to.
const dayOf = (decision) => decision.date ?? decision.meeting?.date ?? null;
