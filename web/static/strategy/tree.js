/**
 * Goals as trees: what stands alone or on top, and below it what is a part of it. Pure.
 * @module
 */

// From the widest to the narrowest.
const LEVELS = ["VISION", "TARGET_PICTURE", "OVERARCHING", "GOAL", "PRINCIPLE"];

/**
 * The goals that are part of no other, each with its parts level by level; those with the most below them first.
 * @param {any[]} goals
 * @returns {{goal: any, levels: [string, any[]][]}[]}
 */
export function treesOf(goals) {
  const known = new Set(goals.map(({ id }) => id));
  const below = Map.groupBy(goals, ({ parent }) => (parent && known.has(parent.id) ? parent.id : null));
  const all = (goal) => (below.get(goal.id) ?? []).flatMap((one) => [one, ...all(one)]);
  const trees = (below.get(null) ?? []).map((goal) => ({ goal, levels: levelsOf(all(goal)) }));
  const size = ({ levels }) => levels.reduce((sum, [, some]) => sum + some.length, 0);
  return trees.sort((a, b) => size(b) - size(a) || LEVELS.indexOf(a.goal.level) - LEVELS.indexOf(b.goal.level));
}

const levelsOf = (goals) => LEVELS.map((level) => /** @type {[string, any[]]} */ ([level, goals.filter((goal) => goal.level === level)])).filter(([, some]) => some.length > 0);
