import assert from "node:assert/strict";
import { test } from "node:test";
import { indexOf, pointsOf } from "../static/commit/points.js";

const commits = [1, 2, 3].map((number) => ({ number, at: `202${number}-01-31T00:00:00Z`, message: `m${number}` }));
const editions = [
  { id: "edition:a", version: "1.0", name: "A", commit: { number: 1 }, contentKnown: "APPROXIMATE", scopesOn: null, of: { name: "W" } },
  { id: "edition:list", version: "L", name: "List", commit: { number: 3 }, contentKnown: "APPROXIMATE", scopesOn: "2022-06-01", of: { name: "W" } },
  { id: "edition:lost", version: "0.9", name: "Lost", commit: null, contentKnown: "UNKNOWN", scopesOn: null, of: { name: "W" } },
];
const points = pointsOf(commits, editions);

test("commits and scope lists stand in order of time, the newest commit is now, and what nobody knows is left out", () => {
  assert.deepEqual(points.map((point) => point.key), ["commit:1", "commit:2", "edition:list", "now"]);
  assert.deepEqual([points[0].version, points[0].approximate, points[1].version], ["1.0", true, null]);
  assert.deepEqual(pointsOf([], []), []);
});

test("the URL's commit or edition is one of the points", () => {
  assert.equal(indexOf(points, null, null), 3);
  assert.equal(indexOf(points, 2, null), 1);
  assert.equal(indexOf(points, 3, null), 3);
  assert.equal(indexOf(points, null, "1.0"), 0);
  assert.equal(indexOf(points, null, "edition:list"), 2);
  assert.equal(indexOf(points, null, "0.9"), -1);
});
