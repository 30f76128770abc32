/**
 * Which lane an initiative belongs in. Pure.
 * @module
 */

/**
 * @typedef {{id: string, name: string | null, word: string | null, rank: number, dated: any[], undated: any[]}} Lane the id "" is the lane of what has no
 *   solution, owner or the like; `word` is the key of a lane's name that is no item's, with `rank` as its place
 */

// A solution of these types only gathers others: it is too wide to be a lane.
const GATHERING = new Set(["AREA", "ECOSYSTEM"]);
const PHASES = ["CONCEPT", "NATIONAL_PREPARATION", "SECTOR_PREPARATION", "ORGANISATIONAL_CHANGE", "NEW_PRACTICE"];
const REGIONS = ["NORD", "MIDT", "VEST", "SOR_OST"];

/**
 * The lanes by name, the one without a name last. An initiative that concerns several solutions is in the lane of each.
 * @param {any[]} initiatives each with `milestones`, the dated ones
 * @param {any[]} solutions
 * @param {string} by one of the groups of filter.js
 * @param {(a: string, b: string) => number} order
 * @returns {Lane[]}
 */
export function lanesOf(initiatives, solutions, by, order) {
  const tree = new Map(solutions.map((one) => [one.id, one]));
  const lanes = new Map();
  for (const initiative of initiatives) {
    const homes = HOMES[by](initiative, tree);
    for (const { id, name, word = null, rank = 0, shown = initiative } of homes.length > 0 ? homes : [NOWHERE]) {
      if (!lanes.has(id)) lanes.set(id, { id, name, word, rank, dated: [], undated: [] });
      lanes.get(id)[isDated(shown) ? "dated" : "undated"].push(shown);
    }
  }
  const sorted = [...lanes.values()].sort((a, b) => Number(a.id === "") - Number(b.id === "") || a.rank - b.rank || order(a.name ?? "", b.name ?? ""));
  const inTime = (a, b) => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : order(a.name, b.name));
  for (const lane of sorted) lane.dated.sort(inTime);
  return sorted;
}

const HOMES = {
  solution: homesOf,
  owner: ({ owner }) => (owner ? [owner] : []),
  goal: ({ contributesTo }) => contributesTo.filter(({ id }) => id.startsWith("goal:")),
  // In the lane of a phase an initiative is what it does in that phase.
  phase: (one) =>
    one.phases.map((plan) => ({ id: plan.phase, name: null, word: `Phase.${plan.phase}`, rank: PHASES.indexOf(plan.phase), shown: { ...one, period: plan.period, phases: [plan], milestones: [] } })),
  region: ({ regions }) => regions.map((region) => ({ id: region, name: null, word: `Region.${region}`, rank: REGIONS.indexOf(region) })),
  segment: ({ segment }) => (segment === null ? [] : [{ id: `segment ${segment}`, name: String(segment), word: "lane.segment", rank: segment }]),
};

/** Whether there is anything of it to draw: a period, a phase with one, or a milestone with a date. @param {any} initiative */
export const isDated = (initiative) => initiative.period !== null || initiative.milestones.length > 0 || initiative.phases.some((plan) => plan.period);

/** The first quarter of it that is known; text, so that it sorts. @param {any} initiative */
export const startOf = (initiative) =>
  initiative.period?.start ?? [initiative.milestones[0]?.date.start, ...initiative.phases.map((plan) => plan.period?.start)].filter(Boolean).sort()[0] ?? "9999";

/**
 * Gives every initiative its dated milestones, first dates first.
 * @param {any[]} initiatives
 * @param {any[]} milestones
 */
export function withMilestones(initiatives, milestones) {
  const dated = milestones.filter((one) => one.date);
  const byInitiative = Map.groupBy(dated, (one) => one.initiative?.id);
  return initiatives.map((one) => ({
    ...one,
    milestones: (byInitiative.get(one.id) ?? []).toSorted((a, b) => (a.date.start < b.date.start ? -1 : a.date.start > b.date.start ? 1 : 0)),
  }));
}

const NOWHERE = { id: "", name: null };

function homesOf(initiative, tree) {
  const homes = new Map();
  for (const one of initiative.solutions) {
    const start = one.solution ?? (tree.has(one.id) ? one : null);
    if (start) {
      const home = climb(start, tree);
      homes.set(home.id, home);
    }
  }
  return [...homes.values()];
}

/** Up to the widest solution that is still a thing of its own; a ring of parents ends where it began. */
function climb(start, tree) {
  const seen = new Set([start.id]);
  let at = tree.get(start.id) ?? start;
  for (;;) {
    const parent = tree.get(at.parent?.id);
    if (!parent || seen.has(parent.id) || GATHERING.has(parent.type)) return at;
    seen.add(parent.id);
    at = parent;
  }
}
