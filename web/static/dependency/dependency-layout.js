/**
 * The layered drawing of a neighbourhood: what needs the item on the left, the item, what it needs on the right. Pure.
 *
 * Columns are distances, so an edge may stay within a column (drawn as an arc) or go the wrong way (part of a ring); edges over several columns pass
 * through bends of their own, so that they go round the boxes between.
 * @module
 */
import { BOX } from "./box.js";
import { keepingOrder, ordered } from "./ordering.js";
import { placed } from "./placing.js";
import { routed } from "./routes.js";

/** @typedef {{id: string, name: string, type: string, column: number, x: number, y: number, lines: string[]}} Box x and y are of the top left corner */

/**
 * @param {import("./neighbourhood.js").Neighbour[]} nodes
 * @param {import("./neighbourhood.js").NeighbourEdge[]} edges
 * @param {(text: string) => number} [widthOf] how wide a text is in a box, in pixels
 * @param {{id: string, y: number}[]} [before] the boxes of a smaller drawing, whose order is kept
 */
export function layoutDependencies(nodes, edges, widthOf = byLetters, before = []) {
  const first = nodes.reduce((least, node) => Math.min(least, node.column), 0);
  const last = nodes.reduce((most, node) => Math.max(most, node.column), 0);
  const columnOf = new Map(nodes.map((node) => [node.id, node.column - first]));
  const columns = Array.from({ length: last - first + 1 }, () => []);
  for (const node of nodes) columns[columnOf.get(node.id)].push(node.id);
  const { chains, links } = bent(edges, columnOf, columns);
  const order = keepingOrder(ordered(columns, links), new Map(before.map(({ id, y }) => [id, y])));
  const middles = middlesOf(order, links, columnOf);
  const height = BOX.top + BOX.margin + Math.max(...order.flat().map((id) => middles.get(id) + halfOf(id, columnOf)));
  const xOf = (column) => BOX.margin + column * (BOX.width + BOX.between);
  const boxes = nodes.map((node) => ({ ...node, x: xOf(columnOf.get(node.id)), y: BOX.top + middles.get(node.id) - BOX.height / 2, lines: wrapped(node.name, widthOf) }));
  const bends = new Map(columns.flatMap((column, at) => column.filter((id) => !columnOf.has(id)).map((id) => [id, { x: xOf(at), y: BOX.top + middles.get(id) }])));
  return {
    width: xOf(columns.length - 1) + BOX.width + BOX.margin,
    height,
    boxes,
    routes: routed(edges, new Map(boxes.map((box) => [box.id, box])), chains, bends),
    headings: columns.map((_, at) => ({ column: at + first, x: xOf(at) + BOX.width / 2 })),
  };
}

/** Puts a bend into every column that an edge passes; gives each edge's bends from left to right, and the links between neighbouring columns. */
function bent(edges, columnOf, columns) {
  const chains = new Map();
  const links = [];
  for (const edge of edges) {
    const [left, right] = columnOf.get(edge.from) <= columnOf.get(edge.to) ? [edge.from, edge.to] : [edge.to, edge.from];
    const chain = [];
    let before = left;
    for (let at = columnOf.get(left) + 1; at < columnOf.get(right); at++) {
      const bend = `${edge.id} ${at}`;
      columns[at].push(bend);
      chain.push(bend);
      links.push([before, bend]);
      before = bend;
    }
    if (columnOf.get(left) < columnOf.get(right)) links.push([before, right]);
    chains.set(edge.id, chain);
  }
  return { chains, links };
}

const halfOf = (id, boxes) => (boxes.has(id) ? BOX.height / 2 : BOX.bend / 2);

/** Stacks each column, then moves it towards its neighbours, to and fro; the top of the highest is 0. */
function middlesOf(columns, links, boxes) {
  const ends = Map.groupBy(
    links.flatMap(([a, b]) => [[a, b], [b, a]]),
    ([end]) => end,
  );
  const sizes = columns.map((column) => column.map((id) => halfOf(id, boxes) * 2 + BOX.gap));
  const middles = new Map();
  columns.forEach((column, at) => placed(column.map(() => 0), sizes[at]).forEach((y, i) => middles.set(column[i], y)));
  const settle = (column, at) => {
    const wished = column.map((id) => average((ends.get(id) ?? []).map(([, other]) => middles.get(other))) ?? middles.get(id));
    placed(wished, sizes[at]).forEach((y, i) => middles.set(column[i], y));
  };
  for (let round = 0; round < 6; round++) {
    columns.forEach(settle);
    for (let at = columns.length - 1; at >= 0; at--) settle(columns[at], at);
  }
  const top = Math.min(...columns.flat().map((id) => middles.get(id) - halfOf(id, boxes)));
  for (const [id, y] of middles) middles.set(id, y - top);
  return middles;
}

const average = (numbers) => (numbers.length === 0 ? null : numbers.reduce((sum, one) => sum + one, 0) / numbers.length);

const byLetters = (text) => text.length * 7;

/**
 * A name on at most two lines; what does not fit ends in an ellipsis.
 * @param {string} name
 * @param {(text: string) => number} [widthOf]
 * @returns {string[]}
 */
export function wrapped(name, widthOf = byLetters) {
  const lines = [""];
  for (const word of name.split(/\s+/)) {
    const longer = lines.at(-1) ? `${lines.at(-1)} ${word}` : word;
    if (widthOf(longer) <= BOX.text || lines.at(-1) === "") lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const shown = lines.length > 2 ? [lines[0], lines.slice(1).join(" ")] : lines;
  return shown.map((line) => cut(line, widthOf));
}

function cut(line, widthOf) {
  if (widthOf(line) <= BOX.text) return line;
  let end = line.length - 1;
  while (end > 1 && widthOf(`${line.slice(0, end)}…`) > BOX.text) end--;
  return `${line.slice(0, end).trimEnd()}…`;
}
