import assert from "node:assert/strict";
import { test } from "node:test";
import { flowOf } from "../static/portfolio/flow.js";

const portfolio = (text) => ({ entries: text.split(" ").filter(Boolean).map((one) => ({ initiative: { id: one.split(":")[0] }, state: one.split(":")[1] })) });
const ids = (some) => some.map(({ id }) => id).join(" ");
const flow = (before, now) => {
  const { came, went, comparable } = flowOf(before === undefined ? undefined : portfolio(before), portfolio(now));
  return [ids(came), ids(went), comparable];
};

test("what is marked as new or left came and went, each once, whatever the names say", () => {
  assert.deepEqual(flow("a:ACTIVE b:ACTIVE", "a:ACTIVE c:NEW b:LEFT"), ["c", "b", true]);
});

test("what only one of two portfolios names came or went", () => {
  assert.deepEqual(flow("a:ACTIVE b:PAUSED", "b:ACTIVE c:ACTIVE"), ["c", "a", true]);
});

test("where one names none, only what is marked is told", () => {
  assert.deepEqual(flow("", "a:ACTIVE b:PLANNED"), ["b", "", false]);
  assert.deepEqual(flow(undefined, "a:ACTIVE b:LEFT"), ["", "b", false]);
});
