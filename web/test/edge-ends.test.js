import assert from "node:assert/strict";
import { test } from "node:test";
import { edgeEnds } from "../static/items/edge-ends.js";

const edge = (from, to, kind) => ({ id: `${from}-${kind}-${to}`, from: { id: from }, to: { id: to }, kind });
const told = (ends) => ends.map(({ other, forward }) => `${forward ? ">" : "<"}${other.id}`);

test("needs, what needs it, and other relations are told apart", () => {
  const { needs, neededBy, others } = edgeEnds({
    id: "a",
    prerequisites: [edge("a", "b", "REQUIRES"), edge("a", "c", "TESTS")],
    dependents: [edge("d", "a", "BUILDS_ON"), edge("e", "a", "AFFECTS")],
  });
  assert.deepEqual([told(needs), told(neededBy), told(others)], [[">b"], ["<d"], [">c", "<e"]]);
});

test("an edge that goes both ways comes once, with the other item at its end", () => {
  const both = [edge("b", "a", "COORDINATED_WITH"), edge("a", "c", "COORDINATED_WITH")];
  assert.deepEqual(told(edgeEnds({ id: "a", prerequisites: both, dependents: both }).others), ["<b", ">c"]);
});
