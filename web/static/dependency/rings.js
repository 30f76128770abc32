/**
 * Which edges are part of a ring, where things need each other: strongly connected components after Tarjan (1972). Pure.
 * @module
 */

/**
 * @param {{id: string, from: string, to: string, kind: string}[]} edges what goes both ways by nature makes no ring
 * @returns {Set<string>} the ids of the edges inside a ring
 */
export function ringEdges(edges) {
  const directed = edges.filter((edge) => edge.kind !== "COORDINATED_WITH");
  const out = Map.groupBy(directed, (edge) => edge.from);
  const state = { out, index: new Map(), low: new Map(), stack: [], home: new Map() };
  for (const id of out.keys()) if (!state.index.has(id)) visit(id, state);
  return new Set(directed.filter((edge) => state.home.get(edge.from) === state.home.get(edge.to)).map((edge) => edge.id));
}

// As deep as the drawing has items, some hundreds at most: recursion is fine here.
function visit(id, state) {
  const { out, index, low, stack, home } = state;
  index.set(id, index.size);
  low.set(id, index.get(id));
  stack.push(id);
  for (const { to } of out.get(id) ?? []) {
    if (!index.has(to)) visit(to, state);
    if (!home.has(to)) low.set(id, Math.min(low.get(id), low.get(to)));
  }
  if (low.get(id) < index.get(id)) return;
  for (let member = null; member !== id; ) {
    member = stack.pop();
    home.set(member, id);
  }
}
