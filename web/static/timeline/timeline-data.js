/**
 * Reads the whole timeline, page by page, all from one commit.
 * @module
 */

/**
 * @param {(name: string, variables: object) => Promise<any>} ask runs a saved operation
 * @param {number | null} commit the commit asked for, or null for now
 * @returns {Promise<{commit: any, initiatives: any[], milestones: any[], solutions: any[]}>}
 */
export async function readTimeline(ask, commit) {
  const whole = { commit: null, initiatives: [], milestones: [], solutions: [] };
  let variables = { commit };
  for (;;) {
    const { roadmap } = await ask("roadmapTimeline", variables);
    whole.commit = roadmap.commit;
    for (const list of LISTS) whole[list].push(...roadmap[list].nodes);
    if (!LISTS.some((list) => roadmap[list].pageInfo.hasNextPage)) return whole;
    variables = {
      commit: roadmap.commit.number,
      afterInitiative: cursor(roadmap.initiatives, variables.afterInitiative),
      afterMilestone: cursor(roadmap.milestones, variables.afterMilestone),
      afterSolution: cursor(roadmap.solutions, variables.afterSolution),
    };
  }
}

const LISTS = ["initiatives", "milestones", "solutions"];

// A list that is read to its end keeps its last cursor, so that its next page is empty.
const cursor = (list, before) => list.pageInfo.endCursor ?? before;
