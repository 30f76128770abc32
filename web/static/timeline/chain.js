/**
 * The dependencies of what is selected: the direct ones, or the whole chain up to what it needs or down to what needs it. Pure.
 * @module
 */

/**
 * @typedef {{id: string, kind: string, before: string, after: string, step: number}} Link `before` must come first; `step` counts from what is selected, from 1
 * @typedef {{distance: number, item: any}} Reached
 */

/** The edges of a selected item, each with its other end. @param {any} item the answer of the operation timelineItem */
export const edgesOf = (item) => [...item.prerequisites.map((edge) => ({ ...edge, far: edge.to, first: true })), ...item.dependents.map((edge) => ({ ...edge, far: edge.from, first: false }))];

/**
 * What is drawn as arrows and told in the table, nearest first.
 * @param {any} item the answer of the operation timelineItem
 * @param {{upstream?: {nodes: Reached[]}, impact?: {nodes: Reached[]}} | null} reach the answer of the operation timelineChain, once there is one
 * @param {string} way "up", "down", "both", or "" for the direct ones alone
 * @returns {Link[]}
 */
export function linksOf(item, reach, way) {
  const links = new Map();
  const add = (id, kind, before, after, step) => links.has(id) || links.set(id, { id, kind, before, after, step });
  if (way !== "down") for (const { id, kind, to } of item.prerequisites) add(id, kind, to.id, item.id, 1);
  if (way !== "up") for (const { id, kind, from } of item.dependents) add(id, kind, item.id, from.id, 1);
  if (way === "up" || way === "both") for (const { distance, item: at } of reach?.upstream?.nodes ?? []) for (const { id, kind, to } of at.prerequisites) add(id, kind, to.id, at.id, distance + 1);
  if (way === "down" || way === "both") for (const { distance, item: at } of reach?.impact?.nodes ?? []) for (const { id, kind, from } of at.dependents) add(id, kind, at.id, from.id, distance + 1);
  return [...links.values()].sort((a, b) => a.step - b.step);
}

/**
 * What is further away than one step, by how many steps.
 * @param {Reached[]} nodes
 * @returns {[number, any[]][]}
 */
export const stepsOf = (nodes) => [...Map.groupBy(nodes.filter(({ distance }) => distance > 1), ({ distance }) => distance)].map(([step, some]) => [step, some.map(({ item }) => item)]);

/** All that the links join, by id. @param {any} item @param {any} reach */
export function itemsOf(item, reach) {
  const near = edgesOf(item).map(({ far }) => far);
  return new Map([item, ...near, ...[...(reach?.upstream?.nodes ?? []), ...(reach?.impact?.nodes ?? [])].map((one) => one.item)].map((one) => [one.id, one]));
}

/**
 * The links between what is drawn, and those that lead there through what is not: each of them as one, with the ids of all that it goes along.
 * @param {Link[]} links
 * @param {(id: string) => boolean} isDrawn
 * @returns {(Link & {ids: string[]})[]}
 */
export function drawnLinks(links, isDrawn) {
  const direct = links.filter(({ before, after }) => isDrawn(before) && isDrawn(after)).map((link) => ({ ...link, ids: [link.id] }));
  const joined = new Set(direct.map(({ before, after }) => `${before}>${after}`));
  const onward = Map.groupBy(links, ({ before }) => before);
  const through = [...onward.keys()].filter(isDrawn).flatMap((start) => waysFrom(start, onward, isDrawn).filter(({ before, after }) => before !== after && !joined.has(`${before}>${after}`)));
  return [...direct, ...through].sort((a, b) => a.step - b.step);
}

/** The shortest ways from what is drawn, through what is not, to what is. */
function waysFrom(start, onward, isDrawn) {
  const ways = new Map();
  const passed = new Set();
  const open = onward.get(start).filter(({ after }) => !isDrawn(after)).map((link) => [link]);
  for (let way = open.shift(); way; way = open.shift()) {
    const at = way.at(-1).after;
    if (passed.has(at)) continue;
    passed.add(at);
    for (const link of onward.get(at) ?? []) {
      if (!isDrawn(link.after)) open.push([...way, link]);
      else if (!ways.has(link.after)) ways.set(link.after, { ...link, before: start, ids: [...way, link].map(({ id }) => id), step: Math.max(2, ...[...way, link].map(({ step }) => step)) });
    }
  }
  return [...ways.values()];
}
