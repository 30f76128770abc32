/**
 * The arrows of what is selected: from what must come first to what waits for it. One that leads back in time cannot hold. Pure.
 * @module
 */
import { SIZES } from "./timeline-layout.js";

/** Kinds that say which comes first. */
export const ORDERING = new Set(["REQUIRES", "FOLLOWS", "DEPENDS_ON"]);

/** @typedef {{id: string, kind: string, path: string, tip: {x: number, y: number}, backward: boolean}} Arrow */

/**
 * @param {import("./timeline-layout.js").Row[]} rows
 * @param {number} nameLine
 * @param {string} selected
 * @param {{id: string, kind: string, other: string, first: boolean}[]} edges `first`: the other end must come first
 * @returns {Arrow[]} none for what is not drawn
 */
export function arrowsOf(rows, nameLine, selected, edges) {
  const own = placesOf(rows, nameLine, selected)[0];
  if (!own) return [];
  return edges.flatMap(({ id, kind, other, first }) => {
    const far = nearest(placesOf(rows, nameLine, other), own.y);
    if (!far) return [];
    const [from, to] = first ? [far, own] : [own, far];
    const backward = ORDERING.has(kind) && to.start < from.end - 0.5;
    return [{ id, kind, path: way({ x: from.end, y: from.y }, { x: to.start, y: to.y }), tip: { x: to.start, y: to.y }, backward }];
  });
}

/** Where an item is drawn: an initiative at its bar, a milestone at its diamond. */
function placesOf(rows, nameLine, id) {
  return rows.flatMap((row) => {
    if (row.type !== "initiative") return [];
    if (row.initiative.id === id) return [placeOf(row, nameLine)];
    const diamond = row.diamonds.find((one) => one.milestone.id === id);
    return diamond ? [{ start: diamond.x - SIZES.diamond, end: diamond.x + SIZES.diamond, y: row.y + nameLine + diamond.y }] : [];
  });
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
