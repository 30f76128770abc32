/**
 * Solutions in groups: below what they are part of, by type, or by owner. Pure.
 * @module
 */

/** @typedef {{key: string | null, name: string | null, top: any, members: {solution: any, depth: number}[]}} Group `top`: the solution that the others are part of; null where a group is none */

/**
 * The groups, the largest first, what belongs nowhere last; each solution once.
 * @param {any[]} solutions
 * @param {string} by "parent", "type" or "owner"
 * @param {(a: string, b: string) => number} compare
 * @returns {Group[]}
 */
export function groupsOf(solutions, by, compare) {
  const sorted = solutions.toSorted((a, b) => compare(a.name, b.name));
  return by === "parent" ? byParent(sorted) : byField(sorted, by);
}

function byField(solutions, by) {
  const keyOf = (one) => (by === "type" ? one.type : (one.owner?.id ?? null));
  const groups = [...Map.groupBy(solutions, keyOf)].map(([key, some]) => ({ key, name: some[0].owner?.name ?? null, top: null, members: some.map((solution) => ({ solution, depth: 0 })) }));
  return largestFirst(groups);
}

function byParent(solutions) {
  const known = new Set(solutions.map(({ id }) => id));
  const below = Map.groupBy(solutions, ({ parent }) => (parent && known.has(parent.id) ? parent.id : null));
  const under = (id, depth, path) => (below.get(id) ?? []).filter((one) => !path.includes(one.id)).flatMap((solution) => [{ solution, depth }, ...under(solution.id, depth + 1, [...path, solution.id])]);
  const tops = (below.get(null) ?? []).map((top) => ({ key: top.id, name: top.name, top, members: under(top.id, 0, [top.id]) }));
  const alone = tops.filter(({ members }) => members.length === 0).map(({ top }) => ({ solution: top, depth: 0 }));
  const groups = tops.filter(({ members }) => members.length > 0);
  return largestFirst(alone.length === 0 ? groups : [...groups, { key: null, name: null, top: null, members: alone }]);
}

const largestFirst = (groups) => groups.toSorted((a, b) => Number(a.key === null) - Number(b.key === null) || b.members.length - a.members.length);
