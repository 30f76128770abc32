import assert from "node:assert/strict";
import { test } from "node:test";
import { circleOf, goesBefore, isOver, overdue, soonestFirst } from "../static/organisation/concerns.js";

const actor = (id, type, { members = [], parent = null } = {}) => ({ id, type, members: members.map((one) => ({ id: one })), parent: parent && { id: parent } });
const ACTORS = [
  actor("actor:kommuner", "GROUP"),
  actor("actor:bergen", "MUNICIPALITY"),
  actor("actor:vest", "REGIONAL_HEALTH_AUTHORITY"),
  actor("actor:rhf", "GROUP", { members: ["actor:vest"] }),
  actor("actor:styret", "BODY", { members: ["actor:vest"] }),
  actor("actor:bergen-sykehus", "HOSPITAL_TRUST", { parent: "actor:vest" }),
];
const circle = (id) => circleOf(id, ACTORS).with.map((one) => one.id);
const period = (text) => {
  const [start, end] = text.split("/");
  return { start, end: end === ".." ? null : end, precision: "QUARTER" };
};
const adoption = (id, { order = null, at = null, stage = null } = {}) => ({ id, order, stage, period: at && period(at), solution: { id: "s" } });

test("a municipality counts with the municipalities, a member with its groups, a part with its whole; a seat on a board does not count", () => {
  assert.deepEqual(circle("actor:bergen"), ["actor:kommuner"]);
  assert.deepEqual(circle("actor:vest"), ["actor:rhf"]);
  assert.deepEqual(circle("actor:rhf"), ["actor:vest"]);
  assert.deepEqual(circle("actor:bergen-sykehus"), ["actor:vest"]);
  assert.equal(circleOf("actor:gone", ACTORS).actor, null);
});

test("a period is over after its last quarter, and never when its end is open or unknown", () => {
  assert.ok(isOver(period("2022-Q1/2022-Q2"), "2022-07-01"));
  assert.ok(!isOver(period("2022-Q1/2022-Q2"), "2022-06-30"));
  assert.ok(!isOver(period("2022-Q1/.."), "2030-01-01"));
  assert.ok(!isOver(null, "2030-01-01"));
});

test("what is over and not known to be done is overdue, whatever it is", () => {
  const past = period("2020-Q1/2020-Q1");
  const milestone = (id, state) => ({ id, state, date: past });
  const late = overdue(
    {
      initiatives: [{ id: "i", state: "PLANNED", period: past, milestones: [milestone("m", "PLANNED"), milestone("n", "REACHED")] }, { id: "j", state: "COMPLETED", period: past, milestones: [milestone("m", "PLANNED")] }],
      adoptions: [adoption("a", { at: "2020-Q1/2020-Q1", stage: "PLANNED" }), adoption("b", { at: "2020-Q1/2020-Q1", stage: "IN_USE" })],
      followUps: [{ id: "f", state: "OPEN", due: past }, { id: "g", state: "DONE", due: past }],
    },
    "2021-01-01",
  );
  assert.deepEqual(late.map(({ what, kind }) => `${kind} ${what.id}`), ["initiative i", "milestone m", "adoption a", "followup f"]);
});

test("who goes before is told by the stated order, else by what surely begins earlier, else by who has begun", () => {
  const before = (own, ...all) => goesBefore([own], [own, ...all])[0].before.map(({ id }) => id);
  assert.deepEqual(before(adoption("o", { order: 2 }), adoption("a", { order: 1 }), adoption("b", { order: 2 }), adoption("c", { order: 3 })), ["a"]);
  assert.deepEqual(before(adoption("o", { at: "2022-Q3/2022-Q4" }), adoption("a", { at: "2022-Q1/2022-Q2" }), adoption("b", { at: "2022-Q1/2022-Q3" }), adoption("c", { at: "2022-Q1/.." })), ["a"]);
  assert.deepEqual(before(adoption("o", { stage: "PLANNED" }), adoption("a", { stage: "IN_USE" }), adoption("b", { stage: "PLANNED" })), ["a"]);
});

test("the soonest comes first, and what nobody has dated last", () => {
  const some = [adoption("x"), adoption("b", { at: "2023-Q1/2023-Q1" }), adoption("y"), adoption("a", { at: "2022-Q1/2024-Q1" })];
  assert.deepEqual(soonestFirst(some).map(({ id }) => id), ["a", "b", "x", "y"]);
});
