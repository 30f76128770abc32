import assert from "node:assert/strict";
import { test } from "node:test";
import { countsOf, filtered, folded, timelineState } from "../static/timeline/filter.js";
import { lanesOf, withMilestones } from "../static/timeline/lanes.js";

const order = (a, b) => a.localeCompare(b, "nb");
const solution = (id, parent = null, type = "SERVICE") => ({ id, name: id, type, parent: parent && { id: parent } });
const initiative = (id, more = {}) => ({ id, name: id, aliases: [], kind: "PROJECT", state: null, period: null, owner: null, solutions: [], unknowns: [], milestones: [], ...more });
const in2023 = { start: "2023-Q1", end: "2023-Q4", precision: "YEAR", openEnded: false };
const drawn = (lanes) => lanes.map((lane) => `${lane.id}: ${[...lane.dated, ...lane.undated].map((one) => one.id).join(" ")}`);

// area > portal > module > api: the lane is the portal, for an area is too wide
const tree = [solution("area", null, "AREA"), solution("portal", "area"), solution("module", "portal"), solution("api", "module")];

test("the lane is the widest solution that is no mere area", () => {
  const lanes = lanesOf([initiative("a", { solutions: [{ id: "api" }] }), initiative("b", { solutions: [{ id: "portal" }] })], tree, "solution", order);
  assert.deepEqual(drawn(lanes), ["portal: a b"]);
});

test("a functionality belongs to its solution's lane", () => {
  const lanes = lanesOf([initiative("a", { solutions: [{ id: "functionality:f", solution: { id: "api", name: "api" } }] })], tree, "solution", order);
  assert.deepEqual(drawn(lanes), ["portal: a"]);
});

test("two solutions of one lane give one row, of two lanes a row in each", () => {
  const others = [...tree, solution("other")];
  const lanes = lanesOf([initiative("a", { solutions: [{ id: "api" }, { id: "module" }, { id: "other" }] })], others, "solution", order);
  assert.deepEqual(drawn(lanes), ["other: a", "portal: a"]);
});

test("what has no solution stands in a lane of its own, last", () => {
  const lanes = lanesOf([initiative("a"), initiative("b", { solutions: [{ id: "api" }] })], tree, "solution", order);
  assert.deepEqual(drawn(lanes), ["portal: b", ": a"]);
});

test("solutions that are parts of each other end where they began", () => {
  const ring = [solution("x", "y"), solution("y", "x")];
  assert.deepEqual(drawn(lanesOf([initiative("a", { solutions: [{ id: "x" }] })], ring, "solution", order)), ["y: a"]);
});

test("owners make lanes too", () => {
  const lanes = lanesOf([initiative("a", { owner: { id: "ks", name: "KS" } }), initiative("b")], tree, "owner", order);
  assert.deepEqual(drawn(lanes), ["ks: a", ": b"]);
});

test("an initiative is dated by its period or by a milestone with a date", () => {
  const all = withMilestones(
    [initiative("a", { period: in2023 }), initiative("b"), initiative("c")],
    [
      { id: "m", initiative: { id: "b" }, date: in2023 },
      { id: "n", initiative: { id: "c" }, date: null },
      { id: "o", initiative: null, date: in2023 },
    ],
  );
  const [lane] = lanesOf(all, tree, "solution", order);
  assert.deepEqual(lane.dated.map((one) => one.id), ["a", "b"]);
  assert.deepEqual(lane.undated.map((one) => one.id), ["c"]);
});

test("the filter asks for all fields, and for one value of each", () => {
  const all = [initiative("Innføring av PLL", { state: "ONGOING" }), initiative("b", { kind: "MEASURE", aliases: ["SMF"] }), initiative("c")];
  const found = (query) => filtered(all, timelineState(new URLSearchParams(query))).map((one) => one.id);
  assert.deepEqual(found(""), ["Innføring av PLL", "b", "c"]);
  assert.deepEqual(found("state=ONGOING"), ["Innføring av PLL"]);
  assert.deepEqual(found("state=UNKNOWN&kind=PROJECT"), ["c"]);
  assert.deepEqual(found("text=innforing pll"), ["Innføring av PLL"]);
  assert.deepEqual(found("text=smf"), ["b"]);
  assert.equal(folded("Særlig Ågot Ø"), "saerlig agot o");
});

test("counts say how many have each value, and how many none", () => {
  assert.deepEqual([...countsOf([initiative("a"), initiative("b", { state: "PLANNED" })], "state")], [["UNKNOWN", 1], ["PLANNED", 1]]);
});
