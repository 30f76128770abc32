/**
 * An item's edges seen from the item. Pure.
 * @module
 */

/** @typedef {{edge: any, other: any, forward: boolean}} EdgeEnd `forward`: the item is the one that needs */

// Relations that are no need: an item can do without what stands at their other end.
const NO_NEED = new Set(["TESTS", "AFFECTS", "COORDINATED_WITH"]);

/**
 * What it needs, what needs it, and what it has to do with otherwise; an edge that goes both ways comes once.
 * @param {{id: string, prerequisites: any[], dependents: any[]}} item
 * @returns {{needs: EdgeEnd[], neededBy: EdgeEnd[], others: EdgeEnd[]}}
 */
export function edgeEnds(item) {
  const edges = new Map([...item.prerequisites, ...item.dependents].map((edge) => [edge.id, edge]));
  const ends = [...edges.values()].map((edge) => {
    const forward = edge.from.id === item.id;
    return { edge, forward, other: forward ? edge.to : edge.from };
  });
  const isNeed = ({ edge }) => !NO_NEED.has(edge.kind);
  return {
    needs: ends.filter((end) => isNeed(end) && end.forward),
    neededBy: ends.filter((end) => isNeed(end) && !end.forward),
    others: ends.filter((end) => !isNeed(end)),
  };
}
