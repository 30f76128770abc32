/**
 * The neighbourhood of an item as plain nodes and edges. Pure.
 * @module
 */

/**
 * @typedef {{id: string, name: string, type: string, column: number}} Neighbour column 0 is the item itself, negative columns hold what needs it, positive ones
 *   what it needs; the number is the distance
 * @typedef {{id: string, from: string, to: string, kind: string, statedness: string, state: string, rationale: string | null}} NeighbourEdge
 */

/** More than this is unreadable, however it is drawn. */
export const MOST = 300;

/**
 * @param {any} item the answer of the operation dependencyNeighbourhood
 * @param {any[]} [opened] the answers one step around items that are opened, in the order that they were
 * @param {number} [most] how many items are kept, the nearest first
 * @returns {{nodes: Neighbour[], edges: NeighbourEdge[], leftOut: number}}
 */
export function neighbourhoodOf(item, opened = [], most = MOST) {
  const nodes = new Map([[item.id, { id: item.id, name: item.name, type: item.__typename, column: 0 }]]);
  const reached = [...item.upstream.nodes.map((reach) => ({ ...reach, side: 1 })), ...item.impact.nodes.map((reach) => ({ ...reach, side: -1 }))];
  reached.sort((a, b) => a.distance - b.distance);
  let twice = 0;
  for (const { item: other, distance, side } of reached) {
    if (nodes.has(other.id)) twice++;
    else nodes.set(other.id, { id: other.id, name: other.name, type: other.__typename, column: side * distance });
  }
  const unseen = item.upstream.totalCount + item.impact.totalCount - twice + 1 - nodes.size;
  for (const other of opened) addAround(nodes, other);
  const kept = [...nodes.values()].slice(0, most);
  return { nodes: kept, edges: edgesAmong(kept, [item, ...opened]), leftOut: unseen + nodes.size - kept.length };
}

/** What an opened item needs goes on its right, what needs it on its left; what is there already stays where it is. */
function addAround(nodes, opened) {
  const at = nodes.get(opened.id)?.column;
  if (at === undefined) return;
  for (const [reached, side] of [[opened.upstream.nodes, 1], [opened.impact.nodes, -1]]) {
    for (const { item } of reached) if (!nodes.has(item.id)) nodes.set(item.id, { id: item.id, name: item.name, type: item.__typename, column: at + side });
  }
}

function edgesAmong(nodes, centres) {
  const ids = new Set(nodes.map((node) => node.id));
  const all = centres.flatMap((item) => {
    const reached = [...item.upstream.nodes, ...item.impact.nodes];
    return [item, ...reached.map((reach) => reach.item)].flatMap((one) => one.prerequisites).concat(item.dependents, ...reached.map((reach) => reach.via));
  });
  const edges = new Map();
  for (const { from, to, ...rest } of all) {
    if (ids.has(from.id) && ids.has(to.id) && from.id !== to.id) edges.set(rest.id, { ...rest, from: from.id, to: to.id });
  }
  return [...edges.values()];
}
