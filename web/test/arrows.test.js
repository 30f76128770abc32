import assert from "node:assert/strict";
import { test } from "node:test";
import { arrowsOf } from "../static/timeline/arrows.js";
import { hatching } from "../static/timeline/hatching.js";

const row = (id, x, width, y, diamonds = []) => ({ type: "initiative", initiative: { id }, bar: width ? { x, width } : null, phases: [], diamonds, y });
const rows = [{ type: "lane" }, row("a", 0, 40, 0), row("b", 100, 40, 40), row("c", 20, 40, 80, [{ milestone: { id: "m" }, x: 200, y: 50 }])];
const edge = (other, first, kind = "REQUIRES") => ({ id: `${other}${first}`, kind, other, first });

test("an arrow goes from the end of what comes first to the start of what waits", () => {
  const [arrow] = arrowsOf(rows, 0, "b", [edge("a", true)]);
  assert.deepEqual([arrow.path, arrow.tip, arrow.backward], ["M40 20H50V60H98", { x: 100, y: 60 }, false]);
});

test("one that leads back in time goes round, and is known as such; kinds that order nothing cannot", () => {
  const [back, built] = arrowsOf(rows, 0, "b", [edge("c", false), edge("c", false, "BUILDS_ON")]);
  assert.equal(back.backward, true);
  assert.equal(built.backward, false);
  assert.match(back.path, /^M140 60H150V80H10V100H18$/);
});

test("a milestone is reached at its diamond, and what is not drawn has no arrow", () => {
  const arrows = arrowsOf(rows, 0, "a", [edge("m", false), edge("elsewhere", false)]);
  assert.deepEqual(arrows.map((arrow) => [arrow.id, arrow.tip]), [["mfalse", { x: 193, y: 130 }]]);
  assert.deepEqual(arrowsOf(rows, 0, "elsewhere", [edge("a", true)]), []);
});

test("of several rows the nearest is taken", () => {
  const twice = [...rows, row("a", 0, 40, 400)];
  assert.match(arrowsOf(twice, 0, "b", [edge("a", true)])[0].path, /^M40 20/);
});

test("hatching stays within its rectangle", () => {
  const numbers = [...hatching(10, 5, 40, 16).matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
  assert.ok(numbers.length > 10);
  for (const [x, y] of numbers) assert.ok(x >= 10 && x <= 50 && y >= 5 && y <= 21, `${x} ${y}`);
});
