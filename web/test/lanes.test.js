import assert from "node:assert/strict";
import { test } from "node:test";
import { atText, countsOf, filtered, folded, isClosed, timelineState } from "../static/timeline/filter.js";
import { lanesOf, withMilestones } from "../static/timeline/lanes.js";

const order = (a, b) => a.localeCompare(b, "nb");
const solution = (id, parent = null, type = "SERVICE") => ({ id, name: id, type, parent: parent && { id: parent } });
const initiative = (id, more = {}) => ({ id, name: id, aliases: [], kind: "PROJECT", state: null, period: null, owner: null, solutions: [], unknowns: [], milestones: [], phases: [], contributesTo: [], regions: [], segment: null, ...more });
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

test("goals, regions and segments make lanes, in the order that they have", () => {
  const all = [initiative("a", { contributesTo: [{ id: "goal:g", name: "G" }, { id: "need:n", name: "N" }], regions: ["VEST", "NORD"], segment: 2 }), initiative("b", { segment: 1 })];
  assert.deepEqual(drawn(lanesOf(all, [], "goal", order)), ["goal:g: a", ": b"]);
  assert.deepEqual(drawn(lanesOf(all, [], "region", order)), ["NORD: a", "VEST: a", ": b"]);
  assert.deepEqual(drawn(lanesOf(all, [], "segment", order)), ["segment 1: b", "segment 2: a"]);
});

test("in the lane of a phase an initiative lies where it is in that phase", () => {
  const phases = [{ phase: "NEW_PRACTICE", period: in2023 }, { phase: "CONCEPT", period: null }];
  const lanes = lanesOf([initiative("a", { phases, period: { ...in2023, start: "2020-Q1" } })], [], "phase", order);
  assert.deepEqual(lanes.map((lane) => [lane.id, lane.dated.map((one) => one.period), lane.undated.length]), [["CONCEPT", [], 1], ["NEW_PRACTICE", [in2023], 0]]);
});

test("only what is in conflict, itself or by a milestone, when that is asked for", () => {
  const all = [initiative("a"), initiative("b", { milestones: [{ id: "m" }] }), initiative("c")];
  const state = timelineState(new URLSearchParams("conflicts=1"));
  assert.deepEqual(filtered(all, state, new Map([["a", [1]], ["m", [1]]])).map((one) => one.id), ["a", "b"]);
  assert.equal(filtered(all, state, null).length, 3);
});

test("the URL says how the timeline is looked at, and what makes no sense is the usual", () => {
  const state = timelineState(new URLSearchParams("group=goal&zoom=99&at=2023-Q2&lanes=closed&lane=a&sel=x"));
  assert.deepEqual([state.group, state.zoom, state.at, state.selected], ["goal", 6, 2023 * 4 + 1.5, "x"]);
  assert.deepEqual([isClosed(state.lanes, "a"), isClosed(state.lanes, "b")], [false, true]);
  assert.equal(atText(state.at), "2023-Q2");
  const usual = timelineState(new URLSearchParams("group=colour&zoom=x&at=soon"));
  assert.deepEqual([usual.group, usual.zoom, usual.at, usual.selected], ["solution", 0, null, null]);
});
