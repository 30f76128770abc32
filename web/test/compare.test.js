import assert from "node:assert/strict";
import { test } from "node:test";
import { chosenChanges, ghostRows, groupedChanges } from "../static/compare/changes.js";
import { flowsOf, layoutFlows } from "../static/compare/lights.js";
import { comparedPoints, pointInput } from "../static/compare/point-input.js";

const period = (start, end) => ({ start, end, precision: "QUARTER", openEnded: end === null });
const one = (id, when) => ({ id, name: id, period: when });
const roadmap = (...initiatives) => ({ initiatives, milestones: [] });

test("a point is a commit, a day to its end, an edition, or now", () => {
  assert.deepEqual(pointInput("commit:2"), { commit: 2 });
  assert.deepEqual(pointInput("2021-12-09"), { asOf: "2021-12-09T23:59:59Z" });
  assert.deepEqual(pointInput("edition:veikart-21-1"), { edition: "edition:veikart-21-1" });
  assert.deepEqual(pointInput("now"), {});
});

test("the first and the last whole edition are compared when the address names none", () => {
  const points = [{ key: "commit:1", version: "1.0" }, { key: "edition:list", version: "x", edition: "edition:list" }, { key: "commit:2", version: "21.1" }, { key: "now", version: null }];
  assert.deepEqual(comparedPoints(new URLSearchParams(""), points), { from: "commit:1", to: "commit:2" });
  assert.deepEqual(comparedPoints(new URLSearchParams("to=now"), points), { from: "commit:1", to: "now" });
  assert.deepEqual(comparedPoints(new URLSearchParams(""), []), { from: "now", to: "now" });
});

test("plans that moved come first, the largest moves before others, with the decision behind them", () => {
  const before = roadmap(one("a", period("2022-Q1", "2022-Q2")), one("b", period("2022-Q1", "2022-Q2")), one("same", period("2022-Q1", null)), one("gone", period("2020-Q1", null)), one("lost", period("2022-Q1", "2022-Q2")));
  const after = roadmap(one("a", period("2022-Q1", "2022-Q3")), one("b", period("2023-Q1", "2023-Q2")), one("same", period("2022-Q1", null)), one("new", period("2024-Q1", null)), one("lost", null));
  const rows = ghostRows(before, after, [{ item: { id: "b" }, change: "CHANGED", field: "period", decision: { id: "d" } }]);
  assert.deepEqual(rows.map((row) => [row.id, row.what, row.quarters]), [["b", "MOVED", 4], ["a", "MOVED", 1], ["lost", "MOVED", null], ["gone", "WENT", null], ["new", "CAME", null]]);
  assert.deepEqual(rows[0].decision, { id: "d" });
});

test("an open end moves by its start, and another precision is a change without a move", () => {
  const [open] = ghostRows(roadmap(one("a", period("2022-Q1", null))), roadmap(one("a", period("2021-Q3", null))), []);
  assert.equal(open.quarters, -2);
  const [rough] = ghostRows(roadmap(one("a", period("2022-Q1", "2022-Q4"))), roadmap(one("a", { ...period("2022-Q1", "2022-Q4"), precision: "YEAR" })), []);
  assert.equal(rough.quarters, 0);
});

test("differences are chosen by kind, change and text, and grouped, what has no decision last", () => {
  const changes = [
    { item: { id: "initiative:a", name: "Alfa" }, change: "ADDED", decision: null },
    { item: { id: "initiative:b", name: "Beta" }, change: "CHANGED", field: "period", before: "x", decision: { id: "d", name: "Vedtak" } },
    { item: { id: "goal:c", name: "Gamma" }, change: "ADDED", decision: null },
  ];
  const ids = (asked) => chosenChanges(changes, { kinds: [], changes: [], text: "", ...asked }).map(({ item }) => item.id);
  assert.deepEqual(ids({ kinds: ["initiative"], changes: ["ADDED"] }), ["initiative:a"]);
  assert.deepEqual(ids({ text: " vedtak " }), ["initiative:b"]);
  assert.deepEqual(groupedChanges(changes, "decision").map(([key, all]) => [key, all.length]), [["d", 1], ["", 2]]);
  assert.deepEqual(groupedChanges(changes, "kind").map(([key, all]) => [key, all.length]), [["initiative", 2], ["goal", 1]]);
});

const report = (id, date, dimensions) => ({ id: `report:${id}${date}`, date, initiative: { id, name: id }, dimensions: Object.entries(dimensions).map(([dimension, now]) => ({ dimension, now })) });

test("what is unknown is a light of its own, and so is what nobody had reported", () => {
  const before = [report("a", "2020-01-01", { OVERALL: "GREEN", COST: null })];
  const after = [...before, report("a", "2021-01-01", { OVERALL: "RED" }), report("b", "2021-01-01", { OVERALL: null })];
  assert.deepEqual(flowsOf(before, after).map(({ from, to, count }) => [from, to, count]), [["GREEN", "RED", 1], ["UNKNOWN", "UNKNOWN", 1], ["NONE", "UNKNOWN", 1]]);
});

test("each light is as high as what flows through it, and no two touch", () => {
  const { sides, bands, height } = layoutFlows([{ from: "GREEN", to: "RED", count: 3, of: [] }, { from: "GREEN", to: "GREEN", count: 1, of: [] }], { width: 100, unit: 20, gap: 10 });
  assert.deepEqual(sides.map(({ side, light, y, height: tall }) => [side, light, y, tall]), [["from", "GREEN", 0, 80], ["to", "GREEN", 0, 26], ["to", "RED", 36, 60]]);
  assert.equal(bands.length, 2);
  assert.equal(height, 96);
  assert.equal(layoutFlows([], { width: 1, unit: 1, gap: 1 }).height, 0);
});
