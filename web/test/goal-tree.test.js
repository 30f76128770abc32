import assert from "node:assert/strict";
import { test } from "node:test";
import { treesOf } from "../static/strategy/tree.js";

// "b GOAL a" is the goal b with the parent a.
const goals = (...texts) =>
  texts.map((text) => {
    const [id, level, parent] = text.split(" ");
    return { id, level, parent: parent ? { id: parent } : null };
  });
const told = (trees) => trees.map(({ goal, levels }) => `${goal.id}: ${levels.map(([level, some]) => `${level} ${some.map(({ id }) => id)}`).join("; ")}`);

test("what is below a vision is told level by level, however deep", () => {
  assert.deepEqual(told(treesOf(goals("p PRINCIPLE g", "g GOAL v", "v VISION", "o OVERARCHING v"))), ["v: OVERARCHING o; GOAL g; PRINCIPLE p"]);
});

test("the tree with the most comes first, what stands alone last, and a parent that is not known counts as none", () => {
  assert.deepEqual(told(treesOf(goals("a GOAL", "v VISION", "b GOAL v", "c GOAL gone"))), ["v: GOAL b", "a: ", "c: "]);
});
