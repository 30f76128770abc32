import assert from "node:assert/strict";
import { test } from "node:test";
import { arrowsOf } from "../static/timeline/arrows.js";
import { drawnLinks, itemsOf, linksOf, stepsOf } from "../static/timeline/chain.js";
import { hatching } from "../static/timeline/hatching.js";

const row = (id, x, width, y, diamonds = []) => ({ type: "initiative", initiative: { id }, bar: width ? { x, width } : null, phases: [], diamonds, y });
const rows = [{ type: "lane" }, row("a", 0, 40, 0), row("b", 100, 40, 40), row("c", 20, 40, 80, [{ milestone: { id: "m" }, x: 200, y: 50 }])];
const link = (before, after, step = 1, kind = "REQUIRES") => ({ id: `${before}>${after}`, kind, before, after, step });

test("an arrow goes from the end of what comes first to the start of what waits", () => {
  const [arrow] = arrowsOf(rows, 0, "b", [link("a", "b")]);
  assert.deepEqual([arrow.path, arrow.tip, arrow.backward], ["M40 20H50V60H98", { x: 100, y: 60 }, false]);
});

test("one that leads back in time goes round, and is known as such; kinds that order nothing cannot", () => {
  const [back, built] = arrowsOf(rows, 0, "b", [link("b", "c"), link("b", "c", 1, "BUILDS_ON")]);
  assert.equal(back.backward, true);
  assert.equal(built.backward, false);
  assert.match(back.path, /^M140 60H150V80H10V100H18$/);
});

test("a milestone is reached at its diamond, and what is not drawn has no arrow", () => {
  const arrows = arrowsOf(rows, 0, "a", [link("a", "m"), link("a", "elsewhere")]);
  assert.deepEqual(arrows.map((arrow) => [arrow.ids, arrow.tip]), [[["a>m"], { x: 193, y: 130 }]]);
  assert.deepEqual(arrowsOf(rows, 0, "elsewhere", [link("a", "elsewhere")]), []);
});

test("of several rows the nearest is taken", () => {
  const twice = [...rows, row("a", 0, 40, 400)];
  assert.match(arrowsOf(twice, 0, "b", [link("a", "b")])[0].path, /^M40 20/);
});

test("what is next to the selected is told from what is further away, and from what leads through something that is not drawn", () => {
  const arrows = arrowsOf(rows, 0, "c", [link("b", "c"), link("a", "b", 2), link("a", "gone", 2), link("gone", "c", 1)]);
  assert.deepEqual(arrows.map(({ ids, reach }) => [ids, reach]), [[["b>c"], "direct"], [["a>b"], "further"], [["a>gone", "gone>c"], "through"]]);
});

test("a way through what is not drawn is not added where an arrow joins the same two, and a ring of it ends", () => {
  const drawn = (id) => id.length === 1;
  const links = [link("a", "b"), link("a", "xx"), link("xx", "b", 2), link("xx", "yy", 2), link("yy", "xx", 3), link("yy", "c", 3)];
  assert.deepEqual(drawnLinks(links, drawn).map(({ ids }) => ids.join(" ")), ["a>b", "a>xx xx>yy yy>c"]);
});

const item = { id: "s", prerequisites: [{ id: "n>s", kind: "REQUIRES", to: { id: "n" } }], dependents: [{ id: "s>w", kind: "FOLLOWS", from: { id: "w" } }] };
const reach = {
  upstream: { nodes: [{ distance: 1, item: { id: "n", prerequisites: [{ id: "f>n", kind: "REQUIRES", to: { id: "f" } }] } }, { distance: 2, item: { id: "f", prerequisites: [] } }] },
  impact: { nodes: [{ distance: 1, item: { id: "w", dependents: [{ id: "w>s", kind: "REQUIRES", from: { id: "s" } }] } }] },
};

test("the chain holds the direct links, then those further up or down, each once", () => {
  const told = (way) => linksOf(item, reach, way).map(({ before, after, step }) => `${before}>${after} ${step}`);
  assert.deepEqual(told(""), ["n>s 1", "s>w 1"]);
  assert.deepEqual(told("up"), ["n>s 1", "f>n 2"]);
  assert.deepEqual(told("down"), ["s>w 1", "w>s 2"]);
  assert.deepEqual(told("both"), ["n>s 1", "s>w 1", "f>n 2", "w>s 2"]);
  assert.deepEqual(linksOf(item, null, "up").length, 1);
  assert.deepEqual([...itemsOf(item, reach).keys()].sort(), ["f", "n", "s", "w"]);
  assert.deepEqual(stepsOf(reach.upstream.nodes).map(([step, items]) => [step, items.map(({ id }) => id)]), [[2, ["f"]]]);
});

test("hatching stays within its rectangle", () => {
  const numbers = [...hatching(10, 5, 40, 16).matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
  assert.ok(numbers.length > 10);
  for (const [x, y] of numbers) assert.ok(x >= 10 && x <= 50 && y >= 5 && y <= 21, `${x} ${y}`);
});
