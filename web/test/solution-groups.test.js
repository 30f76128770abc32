import assert from "node:assert/strict";
import { test } from "node:test";
import { groupsOf } from "../static/solutions/grouping.js";

// "b<a SERVICE x" is the solution b, part of a, of that type, owned by x.
const solutions = (...texts) =>
  texts.map((text) => {
    const [place, type = "SERVICE", owner] = text.split(" ");
    const [id, parent] = place.split("<");
    return { id, name: id, type, parent: parent ? { id: parent } : null, owner: owner ? { id: owner, name: owner } : null };
  });
const told = (by, ...texts) => groupsOf(solutions(...texts), by, (a, b) => a.localeCompare(b)).map(({ key, members }) => `${key}: ${members.map(({ solution, depth }) => solution.id + depth).join(" ")}`);

test("what is part of something stands below it, however deep; what is part of nothing and has no parts stands last", () => {
  assert.deepEqual(told("parent", "z", "c<b", "b<a", "a", "d<a", "y<gone"), ["a: b0 c1 d0", "null: y0 z0"]);
});

test("by type and by owner the largest group comes first, and those without an owner last", () => {
  assert.deepEqual(told("type", "a AREA", "b SERVICE", "c SERVICE"), ["SERVICE: b0 c0", "AREA: a0"]);
  assert.deepEqual(told("owner", "a AREA x", "b AREA", "c AREA", "d AREA y", "e AREA y"), ["y: d0 e0", "x: a0", "null: b0 c0"]);
});
