/**
 * The order within the columns of a layered drawing, so that few edges cross: barycentres, swept to and fro (Sugiyama, Tagawa and Toda, 1981). Pure.
 * @module
 */

const SWEEPS = 12;

/**
 * @param {string[][]} columns the vertices of each column
 * @param {string[][]} links each between neighbouring columns, the left end first
 * @returns {string[][]} the same columns in the best order seen
 */
export function ordered(columns, links) {
  const left = Map.groupBy(links, (link) => link[1]);
  const right = Map.groupBy(links, (link) => link[0]);
  let now = columns.map((column) => [...column]);
  let best = { columns: now, crossings: crossings(now, links) };
  for (let sweep = 0; sweep < SWEEPS && best.crossings > 0; sweep++) {
    now = sweep % 2 === 0 ? swept(now, left, 0) : swept(now.toReversed(), right, 1).toReversed();
    const count = crossings(now, links);
    if (count < best.crossings) best = { columns: now, crossings: count };
  }
  return best.columns;
}

function swept(columns, links, other) {
  const done = [columns[0]];
  for (const column of columns.slice(1)) {
    const before = places(done.at(-1));
    const weight = new Map(column.map((id, place) => [id, barycentre(links.get(id), other, before) ?? place]));
    done.push(column.toSorted((a, b) => weight.get(a) - weight.get(b)));
  }
  return done;
}

function barycentre(links, other, before) {
  const at = (links ?? []).map((link) => before.get(link[other])).filter((place) => place !== undefined);
  return at.length === 0 ? null : at.reduce((sum, place) => sum + place, 0) / at.length;
}

const places = (column) => new Map(column.map((id, place) => [id, place]));

/**
 * How many pairs of links cross.
 * @param {string[][]} columns
 * @param {string[][]} links
 */
export function crossings(columns, links) {
  const place = new Map(columns.flatMap((column, at) => column.map((id, i) => [id, { at, i }])));
  const byColumn = Map.groupBy(links, (link) => place.get(link[0]).at);
  const pairs = ([a, b]) => [place.get(a).i, place.get(b).i];
  return [...byColumn.values()].reduce((sum, group) => sum + inversions(group.map(pairs)), 0);
}

/** How many pairs lie the other way round at their second ends: a Fenwick tree knows, for each in order, how many before it end no later. */
function inversions(pairs) {
  const tree = new Uint32Array(Math.max(...pairs.map(([, end]) => end)) + 2);
  let count = 0;
  pairs
    .sort((a, b) => a[0] - b[0] || a[1] - b[1])
    .forEach(([, end], before) => {
      count += before;
      for (let at = end + 1; at > 0; at -= at & -at) count -= tree[at];
      for (let at = end + 1; at < tree.length; at += at & -at) tree[at]++;
    });
  return count;
}

/**
 * The same columns with some vertices in the order that they had before, in the places that such vertices take: a drawing that grows does not shuffle.
 * @param {string[][]} columns
 * @param {Map<string, number>} before the order that they had
 */
export function keepingOrder(columns, before) {
  return columns.map((column) => {
    const known = column.filter((id) => before.has(id)).sort((a, b) => before.get(a) - before.get(b));
    return column.map((id) => (before.has(id) ? known.shift() : id));
  });
}
