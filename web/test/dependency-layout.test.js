import assert from "node:assert/strict";
import { test } from "node:test";
import { BOX } from "../static/dependency/box.js";
import { layoutDependencies, wrapped } from "../static/dependency/dependency-layout.js";
import { neighbourhoodOf } from "../static/dependency/neighbourhood.js";
import { crossings, keepingOrder, ordered } from "../static/dependency/ordering.js";
import { placed } from "../static/dependency/placing.js";
import { inPixels } from "../static/dependency/server-layout.js";
import { ringEdges } from "../static/dependency/rings.js";

/** "a>b b>c": edges from what needs to what is needed. */
const edgesOf = (text) => text.split(" ").filter(Boolean).map((pair) => {
  const [from, to] = pair.split(">");
  return { id: pair, from, to, kind: "REQUIRES" };
});

/** The operation's answer for a drawn graph, around one item. */
function answer(around, text, kinds = {}) {
  const edges = edgesOf(text).map((edge) => ({ ...edge, kind: kinds[edge.id] ?? edge.kind, from: { id: edge.from }, to: { id: edge.to } }));
  const item = (id) => ({ id, name: id, __typename: "Initiative", prerequisites: edges.filter((edge) => edge.from.id === id) });
  const reach = (near, far) => {
    const seen = new Map([[around, 0]]);
    for (const [id, distance] of seen) for (const edge of edges) if (distance < 2 && edge[near].id === id && !seen.has(edge[far].id)) seen.set(edge[far].id, distance + 1);
    const nodes = [...seen].slice(1).map(([id, distance]) => ({ distance, item: item(id), via: [] }));
    return { totalCount: nodes.length, nodes };
  };
  return { ...item(around), dependents: edges.filter((edge) => edge.to.id === around), upstream: reach("from", "to"), impact: reach("to", "from") };
}

const columns = ({ nodes }) => Object.fromEntries(nodes.map((node) => [node.id, node.column]));

// a -> b -> c -> d -> e, around c
test("what needs the item stands on the left, what it needs on the right, by distance", () => {
  assert.deepEqual(columns(neighbourhoodOf(answer("c", "a>b b>c c>d d>e"))), { c: 0, d: 1, b: -1, e: 2, a: -2 });
});

// c -> d -> c  a ring, and c -> d's neighbours once only
test("an item that is on both sides stands where it is nearest", () => {
  const { nodes, leftOut } = neighbourhoodOf(answer("c", "c>d d>c"));
  assert.deepEqual(nodes.map((node) => node.id), ["c", "d"]);
  assert.equal(leftOut, 0);
});

test("edges between neighbours are there too, each once", () => {
  const { edges } = neighbourhoodOf(answer("c", "c>d c>e d>e"));
  assert.deepEqual(edges.map((edge) => edge.id).sort(), ["c>d", "c>e", "d>e"]);
});

test("too many items are cut, the farthest first, and counted", () => {
  const { nodes, edges, leftOut } = neighbourhoodOf(answer("c", "c>a c>b a>x a>y b>z"), [], 4);
  assert.deepEqual(nodes.map((node) => node.id), ["c", "a", "b", "x"]);
  assert.equal(leftOut, 2);
  assert.deepEqual(edges.map((edge) => edge.id).sort(), ["a>x", "c>a", "c>b"]);
});

test("two crossing edges are uncrossed", () => {
  const links = [["a", "y"], ["b", "x"]];
  assert.equal(crossings([["a", "b"], ["x", "y"]], links), 1);
  assert.equal(crossings(ordered([["a", "b"], ["x", "y"]], links), links), 0);
});

test("sweeping never leaves more crossings than there were", () => {
  for (let seed = 1; seed <= 100; seed++) {
    const random = generator(seed);
    const names = (column) => Array.from({ length: 8 }, (_, i) => `${column}${i}`);
    const start = [names("a"), names("b"), names("c")];
    const links = Array.from({ length: 14 }, () => {
      const column = Math.floor(random() * 2);
      return [start[column][Math.floor(random() * 8)], start[column + 1][Math.floor(random() * 8)]];
    });
    const after = ordered(start, links);
    assert.equal(crossings(start, links), pairsThatCross(start, links), `seed ${seed}`);
    assert.ok(crossings(after, links) <= crossings(start, links), `seed ${seed}`);
    assert.deepEqual(after.map((column) => column.toSorted()), start, `seed ${seed}`);
  }
});

function pairsThatCross(columns, links) {
  const place = (id) => [columns.findIndex((column) => column.includes(id)), columns.flat().indexOf(id)];
  const ends = links.map(([a, b]) => [...place(a), place(b)[1]]);
  return ends.flatMap((one) => ends.filter((other) => one[0] === other[0] && one[1] < other[1] && one[2] > other[2])).length;
}

test("heights keep their order and distance, and stay where they wish when there is room", () => {
  assert.deepEqual(placed([0, 100], [20, 20]), [0, 100]);
  assert.deepEqual(placed([50, 50], [20, 20]), [40, 60]);
  const crowded = placed([10, 0, 5, 200], [20, 20, 20, 20]);
  for (let i = 1; i < crowded.length; i++) assert.ok(crowded[i] - crowded[i - 1] >= 20 - 1e-9);
});

test("no two boxes overlap, and everything is within the drawing", () => {
  for (let seed = 1; seed <= 50; seed++) {
    const random = generator(seed);
    const text = Array.from({ length: 60 }, () => `n${Math.floor(random() * 30)}>n${Math.floor(random() * 30)}`).join(" ");
    const { nodes, edges } = neighbourhoodOf(answer("n0", `n0>n1 ${text}`));
    const { boxes, width, height, routes } = layoutDependencies(nodes, edges);
    for (const box of boxes) {
      assert.ok(box.x >= 0 && box.x + BOX.width <= width && box.y >= 0 && box.y + BOX.height <= height, `seed ${seed}`);
      for (const other of boxes) if (other !== box && other.x === box.x) assert.ok(Math.abs(other.y - box.y) >= BOX.height, `seed ${seed}`);
    }
    assert.equal(routes.length, edges.length);
    assert.ok(routes.every((route) => !/NaN|undefined/.test(route.path)), `seed ${seed}`);
  }
});

test("the same question gives the same drawing", () => {
  const draw = () => {
    const { nodes, edges } = neighbourhoodOf(answer("c", "a>c b>c c>d c>e d>e a>d"));
    return layoutDependencies(nodes, edges);
  };
  assert.deepEqual(draw(), draw());
});

test("edges in a ring are known, and going both ways by nature is no ring", () => {
  assert.deepEqual([...ringEdges(edgesOf("a>b b>c c>a c>d"))].sort(), ["a>b", "b>c", "c>a"]);
  assert.deepEqual([...ringEdges([{ id: "x", from: "a", to: "b", kind: "COORDINATED_WITH" }, { id: "y", from: "b", to: "a", kind: "REQUIRES" }])], []);
});

test("a name is told on two lines at most", () => {
  const wide = (text) => text.length * 10;
  assert.deepEqual(wrapped("Kjernejournal", wide), ["Kjernejournal"]);
  assert.deepEqual(wrapped("Utprøving av legemiddelliste", wide), ["Utprøving av", "legemiddelliste"]);
  const long = wrapped("Digitale behandlings- og egenbehandlingsplaner for alle i hele landet", wide);
  assert.equal(long.length, 2);
  assert.ok(long.every((line) => wide(line) <= BOX.text) && long[1].endsWith("…"), long.join("|"));
});

test("three hundred items with six hundred edges take less than a fifth of a second", () => {
  const random = generator(7);
  const text = Array.from({ length: 600 }, () => `n${Math.floor(random() * 300)}>n${Math.floor(random() * 300)}`).join(" ");
  const hub = Array.from({ length: 100 }, (_, i) => `n0>n${i + 1}`).join(" ");
  const { nodes, edges } = neighbourhoodOf(answer("n0", `${hub} ${text}`));
  layoutDependencies(nodes, edges);
  const start = performance.now();
  layoutDependencies(nodes, edges);
  assert.ok(performance.now() - start < 200, `${performance.now() - start} ms for ${nodes.length} items and ${edges.length} edges`);
});

/** Mulberry32: the same numbers for the same seed. */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

test("an opened item brings what is around it, a step further out on its own side, and moves nothing that was there", () => {
  const graph = "c>a c>b a>x x>y w>x";
  const base = neighbourhoodOf(answer("c", "c>a c>b a>x"));
  const grown = neighbourhoodOf(answer("c", "c>a c>b a>x"), [answer("x", graph)]);
  const columns = new Map(grown.nodes.map((node) => [node.id, node.column]));
  for (const node of base.nodes) assert.equal(columns.get(node.id), node.column, node.id);
  assert.deepEqual([columns.get("x"), columns.get("y"), columns.get("w")], [2, 3, 1]);
  assert.deepEqual(grown.edges.map((edge) => edge.id).sort(), ["a>x", "c>a", "c>b", "w>x", "x>y"]);
  assert.deepEqual(neighbourhoodOf(answer("c", "c>a"), [answer("far", "far>z")]).nodes.map((node) => node.id), ["c", "a"]);
});

test("what was drawn keeps its order from top to bottom when the drawing grows", () => {
  assert.deepEqual(keepingOrder([["new", "b", "bend", "a"]], new Map([["a", 1], ["b", 2]])), [["new", "a", "bend", "b"]]);
  const first = layoutDependencies(neighbourhoodOf(answer("c", "c>a c>b c>d a>x")).nodes, neighbourhoodOf(answer("c", "c>a c>b c>d a>x")).edges);
  const grown = neighbourhoodOf(answer("c", "c>a c>b c>d a>x"), [answer("d", "d>p d>q d>x c>d")]);
  const second = layoutDependencies(grown.nodes, grown.edges, undefined, first.boxes);
  const order = (boxes) => boxes.filter((box) => ["a", "b", "d"].includes(box.id)).toSorted((a, b) => a.y - b.y).map((box) => box.id);
  assert.deepEqual(order(second.boxes), order(first.boxes));
});

test("the server's drawing is drawn in pixels, lines leave and reach the boxes at their sides", () => {
  const node = (id, x, y) => ({ item: { id, name: id, __typename: "Solution" }, layer: 0, order: 0, x, y, items: 1 });
  const layout = { width: 100, height: 20, boxWidth: 28, boxHeight: 8, nodes: [node("a", 14, 4), node("b", 86, 4)], edges: [{ from: { id: "a" }, to: { id: "b" }, dependencies: [], reversed: false, bends: [{ x: 50, y: 10 }] }, { from: { id: "b" }, to: { id: "a" }, dependencies: [], reversed: true, bends: [] }] };
  const { boxes, lines, width } = inPixels(layout, (name) => [name]);
  assert.deepEqual(boxes.map(({ x, y, width: wide }) => [x, y, wide]), [[14, 14, 196], [518, 14, 196]]);
  assert.equal(width, 728);
  assert.match(lines[0].path, /^M210 42C.*L462 84C.*518 42$/);
  assert.deepEqual(lines.map(({ tip }) => [tip.x, tip.towards]), [[518, 1], [210, -1]]);
});
