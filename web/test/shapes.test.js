import assert from "node:assert/strict";
import { test } from "node:test";
import { fieldWord, read } from "../static/items/keys.js";
import { columnsOf, elsewhere, factsOf, isTable, tablesOf, told } from "../static/items/shapes.js";
import { setLanguage, useTexts } from "../static/platform/i18n.js";

const named = (name) => ({ __typename: "Actor", id: `actor:${name}`, name });
const fieldOf = (key) => read(key).field;
const keys = (pairs) => pairs.map(([key]) => key);

test("a name in an operation tells its field, and what the value is", () => {
  assert.deepEqual(read("state"), { field: "state", as: null });
  assert.deepEqual(read("stateAsMeetingState"), { field: "state", as: "MeetingState" });
  assert.deepEqual(read("asStated"), { field: "asStated", as: null });
});

test("a field is called what its type calls it, else what all call it, else what it is", async () => {
  await Promise.all([useTexts("facts"), useTexts("details")]);
  await setLanguage("nb");
  assert.equal(fieldWord("number", "Case"), "Saksnummer");
  assert.equal(fieldWord("number", "Goal"), "Nummer");
  assert.equal(fieldWord("segments.name"), "Segmenter");
  assert.equal(fieldWord("vedlegg N"), "vedlegg N");
});

test("names alone are a list, names with more to tell a table", () => {
  assert.ok(!isTable([named("a"), named("b")]));
  assert.ok(!isTable(["a"]) && !isTable([]) && !isTable(null) && !isTable({ start: "2023-Q1" }));
  assert.ok(isTable([{ ...named("a"), number: 1 }]));
  assert.ok(isTable({ totalCount: 1, nodes: [{ state: null }] }));
});

test("what is empty is no fact, unless it is known to be unknown or is always missed", () => {
  const meeting = { __typename: "Meeting", id: "meeting:x", name: "X", number: null, bodies: [], stateAsMeetingState: null, type: "BOARD", unknowns: [] };
  assert.deepEqual(keys(factsOf(meeting, fieldOf)), ["stateAsMeetingState", "type"]);
  assert.deepEqual(keys(factsOf({ ...meeting, unknowns: [{ field: "number" }, { field: "bodies.name" }] }, fieldOf)), ["number", "bodies", "stateAsMeetingState", "type"]);
});

test("the facts of a part stand with it, its tables among the tables", () => {
  const solution = { adoption: { all: [{ ...named("a"), stage: "PILOT" }], mutualShare: 50 }, funding: { state: null, by: [] }, owner: named("b") };
  assert.deepEqual(factsOf(solution, fieldOf), [["adoption", { mutualShare: 50 }], ["owner", solution.owner]]);
  assert.deepEqual(tablesOf(solution), [["all", solution.adoption.all]]);
});

test("a period, a number, a source and another thing are no parts", () => {
  const whole = { period: { start: "2023-Q1", end: null }, share: { asStated: "10 %" }, source: { locator: "l. 1" }, owner: named("a") };
  assert.deepEqual(keys(factsOf(whole, fieldOf)), ["period", "share", "source", "owner"]);
  assert.deepEqual(tablesOf({ owner: { ...named("a"), parts: [{ name: "b" }] } }).length, 0);
});

test("a table has the columns that any row fills, what names the row first", () => {
  assert.deepEqual(columnsOf([{ ...named("a"), number: null, owner: null }, { ...named("b"), number: 2, owner: null }]), ["name", "number"]);
  assert.deepEqual(columnsOf([{ dimension: "RISK", now: null, trend: "SAME" }]), ["dimension", "trend"]);
  assert.deepEqual(told({ __typename: "X", id: "x", a: null, b: [], c: 0 }), [["c", 0]]);
});

test("what a page names already is not told once more as a mention", () => {
  const thing = { id: "solution:a", initiatives: { nodes: [{ id: "initiative:b" }] }, prerequisites: [{ id: "dependency:c", to: { id: "goal:d" } }], mentionedBy: { nodes: ["initiative:b", "goal:d", "meeting:e"].map((id) => ({ id })) } };
  assert.deepEqual(elsewhere(thing).map(({ id }) => id), ["meeting:e"]);
  assert.deepEqual(elsewhere({ id: "x" }), []);
});
