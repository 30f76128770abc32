import assert from "node:assert/strict";
import { test } from "node:test";
import { effectsOf, itemOf, mostAwaited, propagationOf, scenarioText, withEntry, withPropagation, withoutEntry } from "../static/what-if/scenario.js";

test("a scenario grows step by step, and the last word about an item counts", () => {
  let scenario = withEntry(null, "shift", { item: "a", quarters: 4 });
  scenario = withEntry(scenario, "removeItems", "b");
  scenario = withEntry(scenario, "shift", { item: "a", quarters: -2 });
  assert.deepEqual(scenario, { shift: [{ item: "a", quarters: -2 }], removeItems: ["b"] });
  assert.equal(scenarioText(scenario), '{"shift":[{"item":"a","quarters":-2}],"removeItems":["b"]}');
});

test("what is undone is gone, and nothing is left of an empty scenario", () => {
  const edge = { from: "a", to: "b", kind: "REQUIRES" };
  const scenario = withEntry(withEntry(null, "addDependencies", edge), "addDependencies", { ...edge, kind: "FOLLOWS" });
  assert.equal(scenario.addDependencies.length, 2);
  const less = withoutEntry(scenario, "addDependencies", { ...edge });
  assert.deepEqual(less.addDependencies.map(({ kind }) => kind), ["FOLLOWS"]);
  assert.equal(withoutEntry(less, "addDependencies", { ...edge, kind: "FOLLOWS" }), null);
  assert.equal(scenarioText(null), null);
});

test("the usual propagation goes without saying", () => {
  assert.deepEqual(withPropagation({ removeItems: ["a"] }, "NONE"), { removeItems: ["a"], propagation: "NONE" });
  assert.deepEqual(withPropagation({ removeItems: ["a"], propagation: "NONE" }, "PUSH"), { removeItems: ["a"] });
  assert.equal(propagationOf(null), "PUSH");
});

const conflict = (id, certainty, quartersLeast, quartersMost) => ({ dependency: { id }, certainty, quartersLeast, quartersMost, prerequisite: { phase: null, point: "END" }, dependent: { phase: null, point: "START" } });

test("conflicts are caused, made worse, eased, cured, or left as they were", () => {
  const before = [conflict("a", "POSSIBLE", 0, 2), conflict("b", "CERTAIN", 1, 2), conflict("c", "POSSIBLE", 0, 2), conflict("d", "POSSIBLE", 0, 2)];
  const after = [conflict("a", "CERTAIN", 1, 2), conflict("b", "POSSIBLE", 0, 9), conflict("d", "POSSIBLE", 0, 2), conflict("e", "POSSIBLE", 0, null)];
  const ids = Object.fromEntries(Object.entries(effectsOf(before, after)).map(([key, all]) => [key, all.map(({ dependency }) => dependency.id).join()]));
  assert.deepEqual(ids, { caused: "e", worse: "a", eased: "b", cured: "c", same: "d" });
});

test("an item is known by its id or by its name in any case", () => {
  const items = [{ id: "initiative:a", name: "Alfa" }];
  assert.equal(itemOf(" alfa ", items), items[0]);
  assert.equal(itemOf("initiative:a", items), items[0]);
  assert.equal(itemOf("Beta", items), null);
});

test("what most others must wait for comes first, and what nobody waits for not at all", () => {
  const items = ["a", "b", "c", "d"].map((id) => ({ id }));
  const edges = [["b", "REQUIRES"], ["c", "FOLLOWS"], ["c", "REQUIRES"], ["d", "SUPPORTED_BY"], ["elsewhere", "REQUIRES"]].map(([id, kind]) => ({ kind, to: { id } }));
  assert.deepEqual(mostAwaited(items, edges, 3), [{ id: "c" }, { id: "b" }]);
  assert.deepEqual(mostAwaited(items, edges, 1), [{ id: "c" }]);
});
