import assert from "node:assert/strict";
import { test } from "node:test";
import { atPoint, changed, commitOf, editionOf, linkFrom, pathOf, scenarioOf } from "../static/platform/url-state.js";

const at = (path) => new URL(path, "https://veikart.test");

test("a link keeps the commit and the language, and nothing else", () => {
  assert.equal(linkFrom(at("/?group=owner&commit=3&lang=en"), "/search", { q: "kjernejournal" }), "/search?q=kjernejournal&commit=3&lang=en");
});

test("null takes a carried value away", () => {
  assert.equal(linkFrom(at("/?commit=3&lang=en"), "/", { commit: null }), "/?lang=en");
});

test("a change keeps the rest of the query, and lists repeat their name", () => {
  assert.equal(changed(at("/?group=owner&kind=PROJECT&text=x"), { kind: ["PROJECT", "MEASURE"], text: "" }), "/?group=owner&kind=PROJECT&kind=MEASURE");
});

test("an empty list takes the value away", () => {
  assert.equal(changed(at("/?kind=PROJECT"), { kind: [] }), "/");
});

test("ids stay readable in paths", () => {
  assert.equal(pathOf("item", "initiative:program-pll"), "/item/initiative:program-pll");
  assert.equal(pathOf("graph", "a/b?c"), "/graph/a%2Fb%3Fc");
});

test("only a number is a commit", () => {
  assert.equal(commitOf(at("/?commit=12")), 12);
  assert.equal(commitOf(at("/?commit=first")), null);
  assert.equal(commitOf(at("/?commit=-1")), null);
  assert.equal(commitOf(at("/")), null);
});

test("a question of the commit is one of the edition and of the scenario that the URL names", () => {
  assert.deepEqual(atPoint(at("/?edition=21.1"), { commit: null, id: "x" }), { commit: null, id: "x", edition: "21.1" });
  assert.deepEqual(atPoint(at('/?scenario={"removeItems":["a"]}'), { commit: 2 }), { commit: 2, scenario: { removeItems: ["a"] } });
  assert.deepEqual(atPoint(at('/?scenario={"removeItems":["a"]}'), { commit: 2, scenario: null }), { commit: 2, scenario: null });
  assert.deepEqual(atPoint(at("/?edition=21.1"), { last: 200 }), { last: 200 });
});

test("a commit goes before an edition, and a scenario that is no JSON is for the server to refuse", () => {
  assert.equal(editionOf(at("/?edition=21.1&commit=2")), null);
  assert.equal(scenarioOf(at("/?scenario={oops")), "{oops");
  assert.equal(scenarioOf(at("/")), null);
});
