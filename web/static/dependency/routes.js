/**
 * The ways of the edges between the boxes. Pure.
 * @module
 */
import { BOX } from "./box.js";
import { ringEdges } from "./rings.js";

/**
 * @typedef {{x: number, y: number, side: "left" | "right", shared: number}} Port where an edge meets a box, and with how many others on that side
 * @typedef {{id: string, kind: string, path: string, tip: {x: number, y: number, towards: 1 | -1}, label: {x: number, y: number, anchor: "start" | "end"},
 *   ring: boolean}} Route the label stands beside the box where fewer edges meet
 */

/**
 * @param {import("./neighbourhood.js").NeighbourEdge[]} edges
 * @param {Map<string, import("./dependency-layout.js").Box>} boxes
 * @param {Map<string, string[]>} chains the bends of each edge, from left to right
 * @param {Map<string, {x: number, y: number}>} bends
 * @returns {Route[]}
 */
export function routed(edges, boxes, chains, bends) {
  const ports = portsOf(edges, boxes);
  const rings = ringEdges(edges);
  return edges.map((edge) => {
    const columns = [boxes.get(edge.from).column, boxes.get(edge.to).column];
    const [start, end] = ports.get(edge.id);
    const through = chains.get(edge.id).map((id) => bends.get(id));
    const path = columns[0] === columns[1] ? arc(start, end) : curve(start, end, columns[0] < columns[1] ? through : through.toReversed());
    /** @type {Route["tip"]} */
    const tip = { x: end.x, y: end.y, towards: end.side === "left" ? 1 : -1 };
    return { id: edge.id, kind: edge.kind, path, tip, label: labelAt(end.shared <= start.shared ? end : start), ring: rings.has(edge.id) };
  });
}

/** Where edges leave and reach their boxes: spread over the side, in the order of where they go. */
function portsOf(edges, boxes) {
  const sides = new Map();
  const ports = new Map(edges.map((edge) => [edge.id, []]));
  const meet = (box, side, other, set) => {
    const key = `${box.id} ${side}`;
    if (!sides.has(key)) sides.set(key, []);
    sides.get(key).push({ box, side, other, set });
  };
  for (const edge of edges) {
    const [from, to] = [boxes.get(edge.from), boxes.get(edge.to)];
    meet(from, from.column <= to.column ? "right" : "left", to, (port) => (ports.get(edge.id)[0] = port));
    meet(to, from.column < to.column ? "left" : "right", from, (port) => (ports.get(edge.id)[1] = port));
  }
  for (const meeting of sides.values()) {
    meeting.sort((a, b) => a.other.y - b.other.y);
    meeting.forEach(({ box, side, set }, i) => set({ x: side === "right" ? box.x + BOX.width : box.x, y: box.y + ((i + 1) * BOX.height) / (meeting.length + 1), side, shared: meeting.length }));
  }
  return ports;
}

/** @returns {Route["label"]} */
function labelAt({ x, y, side }) {
  return side === "left" ? { x: x - 11, y, anchor: "end" } : { x: x + 11, y, anchor: "start" };
}

function curve(start, end, through) {
  const ahead = start.side === "right" ? 1 : -1;
  let path = `M${at(start)}`;
  let last = start;
  for (const bend of through) {
    const [near, far] = ahead > 0 ? [bend.x, bend.x + BOX.width] : [bend.x + BOX.width, bend.x];
    path += `${swing(last, { x: near, y: bend.y }, ahead)}L${at({ x: far, y: bend.y })}`;
    last = { x: far, y: bend.y };
  }
  return path + swing(last, end, ahead);
}

function arc(start, end) {
  const out = 30 + Math.min(40, Math.abs(end.y - start.y) / 8);
  return `M${at(start)}C${round(start.x + out)} ${round(start.y)} ${round(end.x + out)} ${round(end.y)} ${at(end)}`;
}

function swing(a, b, ahead) {
  const reach = (ahead * BOX.between) / 2;
  return `C${round(a.x + reach)} ${round(a.y)} ${round(b.x - reach)} ${round(b.y)} ${at(b)}`;
}

const round = (number) => Math.round(number * 10) / 10;
const at = ({ x, y }) => `${round(x)} ${round(y)}`;
