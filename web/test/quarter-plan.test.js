import assert from "node:assert/strict";
import { test } from "node:test";
import { inOrder, quartersOf, stretchesOf, whyUnknown } from "../static/items/quarter-plan.js";
import { quarterNumber } from "../static/platform/time-axis.js";

const step = (state, start = null, end = null) => ({ state, period: start && { start, end, precision: "QUARTER", openEnded: end === null } });
const spans = (stretches) => stretches.map(({ span, state }) => [span, state]);
const able = (name, availability, unknowns = []) => ({ name, availability, unknowns });

test("a plan reaches over the whole years that its quarters lie in, and over none where no quarter is known", () => {
  const quarters = quartersOf([able("a", [step("AVAILABLE", "2023-Q2", "2024-Q1")]), able("b", [step("AVAILABLE")])]);
  assert.deepEqual([quarters.length, quarters[0]], [8, quarterNumber("2023-Q1")]);
  assert.deepEqual(quartersOf([able("b", [step("AVAILABLE")]), able("c", [])]), []);
});

test("states follow each other over the quarters, with what nobody tells of between and around them", () => {
  const availability = [step("BEING_ESTABLISHED", "2023-Q2", "2023-Q2"), step("AVAILABLE", "2023-Q4")];
  const quarters = quartersOf([able("a", availability)]);
  assert.deepEqual(spans(stretchesOf(availability, quarters)), [[1, null], [1, "BEING_ESTABLISHED"], [1, null], [5, "AVAILABLE"]]);
});

test("where two states overlap the later one begins, in whatever order they are told", () => {
  const availability = [step("AVAILABLE", "2023-Q3", "2023-Q4"), step("BEING_ESTABLISHED", "2023-Q1", "2023-Q3")];
  assert.deepEqual(spans(stretchesOf(availability, quartersOf([able("a", availability)]))), [[2, "BEING_ESTABLISHED"], [2, "AVAILABLE"]]);
});

test("a state without a quarter takes none", () => assert.deepEqual(stretchesOf([step("AVAILABLE")], [8092]), []));

test("the farthest come first, and what has no known state last", () => {
  const all = [able("x", []), able("b", [step("CONCEPT_OR_PLANNED")]), able("c", [step("CONCEPT_OR_PLANNED", "2023-Q1", "2023-Q1"), step("AVAILABLE", "2024-Q1")]), able("a", [step("AVAILABLE")])];
  assert.deepEqual(inOrder(all, (a, b) => (a < b ? -1 : 1)).map(({ name }) => name), ["a", "c", "b", "x"]);
});

test("why something is not known is told where it is noted, else no source states it", () => {
  const one = able("a", [], [{ field: "availability", reason: "LOST" }]);
  assert.deepEqual([whyUnknown(one, "availability"), whyUnknown(one, "flags")], ["LOST", "NOT_STATED"]);
});
