/**
 * The arrows of what is selected: from what must come first to what waits for it. One that leads back in time cannot hold. Pure.
 * @module
 */
import { drawnLinks } from "./chain.js";
import { SIZES } from "./timeline-layout.js";

/** Kinds that say which comes first. */
export const ORDERING = new Set(["REQUIRES", "FOLLOWS", "DEPENDS_ON"]);

/**
 * @typedef {{ids: string[], kind: string, path: string, tip: {x: number, y: number}, backward: boolean, reach: "direct" | "further" | "through"}} Arrow `reach`: next
 *   to what is selected, further along the chain, or along it through what is not drawn
 */

/**
 * @param {import("./timeline-layout.js").Row[]} rows
 * @param {number} nameLine
 * @param {string} selected
 * @param {import("./chain.js").Link[]} links
 * @returns {Arrow[]} none for what is not drawn
 */
export function arrowsOf(rows, nameLine, selected, links) {
  const places = placesIn(rows, nameLine, new Set([selected, ...links.flatMap(({ before, after }) => [before, after])]));
  const at = new Map(); // Of several places the one nearest to what leads there.
  const own = places.get(selected)?.[0];
  if (own) at.set(selected, own);
  return drawnLinks(links, (id) => places.has(id)).flatMap(({ kind, before, after, ids, step }) => {
    const [known, other] = at.has(before) ? [before, after] : [after, before];
    if (!at.has(known)) at.set(known, places.get(known)[0]);
    if (!at.has(other)) at.set(other, nearest(places.get(other), at.get(known).y));
    const [from, to] = [at.get(before), at.get(after)];
    const backward = ids.length === 1 && ORDERING.has(kind) && to.start < from.end - 0.5;
    const reach = ids.length > 1 ? "through" : step > 1 ? "further" : "direct";
    return [{ ids, kind, path: way({ x: from.end, y: from.y }, { x: to.start, y: to.y }), tip: { x: to.start, y: to.y }, backward, reach }];
  });
}

/** Where the wanted items are drawn: an initiative at its bar, a milestone at its diamond. */
function placesIn(rows, nameLine, wanted) {
  const places = new Map();
  const add = (id, place) => places.set(id, [...(places.get(id) ?? []), place]);
  for (const row of rows) {
    if (row.type !== "initiative") continue;
    if (wanted.has(row.initiative.id)) add(row.initiative.id, placeOf(row, nameLine));
    for (const { milestone, x, y } of row.diamonds) if (wanted.has(milestone.id)) add(milestone.id, { start: x - SIZES.diamond, end: x + SIZES.diamond, y: row.y + nameLine + y });
  }
  return places;
}

function placeOf({ y, bar, phases, diamonds }, nameLine) {
  const bars = bar ? [bar] : phases;
  if (bars.length > 0) return { start: Math.min(...bars.map((one) => one.x)), end: Math.max(...bars.map((one) => one.x + one.width)), y: y + nameLine + SIZES.line / 2 };
  const [first, last] = [diamonds[0], diamonds.at(-1)];
  return { start: first.x - SIZES.diamond, end: last.x + SIZES.diamond, y: y + nameLine + first.y };
}

const nearest = (places, y) => places.toSorted((a, b) => Math.abs(a.y - y) - Math.abs(b.y - y))[0];

/** Out to the right, along, and in from the left; back round the outside where the end lies before the start. */
function way(from, to) {
  const out = 10;
  const [x1, x2] = [from.x + out, to.x - out];
  if (x2 >= x1) return `M${at(from)}H${round(x1)}V${round(to.y)}H${round(to.x - 2)}`;
  const middle = from.y + (to.y >= from.y ? 1 : -1) * (SIZES.line / 2);
  return `M${at(from)}H${round(x1)}V${round(middle)}H${round(x2)}V${round(to.y)}H${round(to.x - 2)}`;
}

const round = (number) => Math.round(number * 10) / 10;
const at = ({ x, y }) => `${round(x)} ${round(y)}`;
