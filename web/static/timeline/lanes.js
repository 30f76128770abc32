/**
 * Which lane an initiative belongs in. Pure.
 * @module
 */

/** @typedef {{id: string, name: string | null, dated: any[], undated: any[]}} Lane the id "" is the lane of what has no solution or owner */

// A solution of these types only gathers others: it is too wide to be a lane.
const GATHERING = new Set(["AREA", "ECOSYSTEM"]);

/**
 * The lanes by name, the one without a name last. An initiative that concerns several solutions is in the lane of each.
 * @param {any[]} initiatives each with `milestones`, the dated ones
 * @param {any[]} solutions
 * @param {"solution" | "owner"} by
 * @param {(a: string, b: string) => number} order
 * @returns {Lane[]}
 */
export function lanesOf(initiatives, solutions, by, order) {
  const tree = new Map(solutions.map((one) => [one.id, one]));
  const lanes = new Map();
  for (const initiative of initiatives) {
    const homes = by === "owner" ? [initiative.owner ?? NOWHERE] : homesOf(initiative, tree);
    for (const { id, name } of homes) {
      if (!lanes.has(id)) lanes.set(id, { id, name, dated: [], undated: [] });
      lanes.get(id)[isDated(initiative) ? "dated" : "undated"].push(initiative);
    }
  }
  const sorted = [...lanes.values()].sort((a, b) => Number(a.id === "") - Number(b.id === "") || order(a.name ?? "", b.name ?? ""));
  for (const lane of sorted) lane.dated.sort((a, b) => order(startOf(a), startOf(b)) || order(a.name, b.name));
  return sorted;
}

/** Whether there is anything of it to draw: a period, or a milestone with a date. @param {any} initiative */
export const isDated = (initiative) => initiative.period !== null || initiative.milestones.length > 0;

/** The first quarter of it that is known; text, so that it sorts. @param {any} initiative */
export const startOf = (initiative) => initiative.period?.start ?? initiative.milestones[0]?.date.start ?? "9999";

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
  return homes.size > 0 ? [...homes.values()] : [NOWHERE];
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
