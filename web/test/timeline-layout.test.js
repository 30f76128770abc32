import assert from "node:assert/strict";
import { test } from "node:test";
import { quarterNumber } from "../static/platform/time-axis.js";
import { SIZES, barOf, layoutTimeline, visibleRows } from "../static/timeline/timeline-layout.js";

const range = { first: quarterNumber("2020-Q1"), last: quarterNumber("2024-Q4") };
const period = (start, end, precision = "QUARTER") => ({ start, end, precision, openEnded: end === null });
const initiative = (id, when = null, milestones = []) => ({ id, name: id, period: when, phases: [], milestones });
const milestone = (id, date) => ({ id, name: id, date });
const lane = (id, dated) => ({ id, name: id, dated, undated: [] });

test("a bar reaches from the beginning of its first quarter to the end of its last", () => {
  const { x, width, exact, open } = barOf(period("2021-Q1", "2021-Q2"), range, 20);
  assert.deepEqual({ x, width, exact, open }, { x: 80, width: 40, exact: true, open: false });
});

test("an open end reaches to the end of the axis, and a coarse period is not exact", () => {
  const { x, width, exact, open } = barOf(period("2024-Q1", null, "BUCKET"), range, 20);
  assert.deepEqual({ x, width, exact, open }, { x: 320, width: 80, exact: false, open: true });
});

test("rows follow each other without holes", () => {
  const { rows, height } = layoutTimeline([lane("a", [initiative("x", period("2021-Q1", "2021-Q1")), initiative("y", null, [milestone("m", period("2022-Q1", "2022-Q1"))])]), lane("b", [])], range, 20);
  assert.deepEqual(rows.map((row) => row.type), ["lane", "initiative", "initiative"]);
  let y = 0;
  for (const row of rows) {
    assert.equal(row.y, y);
    y += row.height;
  }
  assert.equal(height, y);
});

test("milestones whose names would overlap get lines of their own", () => {
  const same = [milestone("en milepæl", period("2021-Q1", "2021-Q1")), milestone("en annen", period("2021-Q1", "2021-Q1")), milestone("langt unna", period("2024-Q1", "2024-Q1"))];
  const { rows } = layoutTimeline([lane("a", [initiative("x", null, same)])], range, 20);
  const ys = rows[1].diamonds.map((one) => one.y);
  assert.notEqual(ys[0], ys[1]);
  assert.equal(ys[0], ys[2]);
  assert.ok(ys.every((y) => y < rows[1].height));
});

test("a milestone at the end of the axis has its name before it", () => {
  const { rows } = layoutTimeline([lane("a", [initiative("x", null, [milestone("et ganske langt navn", period("2024-Q4", "2024-Q4"))])])], range, 20);
  assert.equal(rows[1].diamonds[0].labelLeft, true);
});

test("a milestone known by year lies in the middle of it, with the year around", () => {
  const { rows } = layoutTimeline([lane("a", [initiative("x", null, [milestone("m", period("2021-Q1", "2021-Q4", "YEAR"))])])], range, 20);
  const { x, from, to, exact } = rows[1].diamonds[0];
  assert.deepEqual({ x, from, to, exact }, { x: 120, from: 80, to: 160, exact: false });
});

test("a line for the name makes the row taller", () => {
  const lanes = [lane("a", [initiative("x", period("2021-Q1", "2021-Q1"))])];
  assert.equal(layoutTimeline(lanes, range, 20, { nameLine: 26 }).rows[1].height, SIZES.line + 26);
});

test("few rows are all there, of many only those near the window", () => {
  const rows = Array.from({ length: 2000 }, (_, i) => ({ y: i * 40, height: 40 }));
  assert.deepEqual(visibleRows(rows.slice(0, 300), 0, 800), { first: 0, last: 300 });
  const { first, last } = visibleRows(rows, 40_000, 40_800);
  assert.ok(first <= 1000 && first > 980 && last >= 1020 && last < 1040, `${first} ${last}`);
  assert.deepEqual(visibleRows(rows, 0, 800).first, 0);
  assert.equal(visibleRows(rows, 79_200, 80_000).last, 2000);
});

test("two thousand initiatives are laid out in a blink", () => {
  const many = Array.from({ length: 2000 }, (_, i) => initiative(`i${i}`, period("2021-Q1", "2023-Q4"), [milestone("m", period("2022-Q1", "2022-Q1"))]));
  const start = performance.now();
  layoutTimeline([lane("a", many)], range, 20);
  assert.ok(performance.now() - start < 250);
});

test("a closed lane keeps its heading alone", () => {
  const lanes = [lane("a", [initiative("x", period("2021-Q1", "2021-Q1"))]), lane("b", [initiative("y", period("2021-Q1", "2021-Q1"))])];
  const { rows } = layoutTimeline(lanes, range, 20, { isClosed: (id) => id === "a" });
  assert.deepEqual(rows.map((row) => [row.type, row.lane.id]), [["lane", "a"], ["lane", "b"], ["initiative", "b"]]);
});

test("the days of decisions stand on a row of their own, none hides another, and each still tells where it lies", () => {
  const days = ["2021-Q1", "2021-Q1", "2023-Q1"].map((quarter, i) => ({ date: `d${i}`, at: quarterNumber(quarter) + i / 10, decisions: [{}] }));
  const [{ type, marks }] = layoutTimeline([], range, 20, { decisions: days }).rows;
  assert.equal(type, "decisions");
  assert.deepEqual(marks.map((mark) => [Math.round(mark.at), Math.round(mark.x)]), [[80, 80], [82, 80 + SIZES.mark], [244, 244]]);
  assert.deepEqual(marks.map((mark) => mark.crowded), [true, true, false]);
});

test("phases with a period are drawn within the row, those without are not", () => {
  const planned = { ...initiative("x", period("2021-Q1", "2022-Q4", "YEAR")), phases: [{ phase: "CONCEPT", period: period("2021-Q1", "2021-Q2") }, { phase: "NEW_PRACTICE", period: null }] };
  const { phases } = layoutTimeline([lane("a", [planned])], range, 20).rows[1];
  assert.deepEqual(phases.map((one) => [one.plan.phase, one.x, one.width]), [["CONCEPT", 80, 40]]);
});
