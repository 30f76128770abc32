import assert from "node:assert/strict";
import { test } from "node:test";
import { columnsOf, curveOf, placeOf, quarterText, quartersOf } from "../static/adoption/times.js";

// "2022-Q1/2022-Q2 HALF_YEAR"; ".." is an open end.
const period = (text) => {
  const [span, precision = "QUARTER"] = text.split(" ");
  const [start, end] = span.split("/");
  return { start, end: end === ".." ? null : end, precision };
};
const curve = (...texts) => curveOf(texts.map((text) => ({ period: period(text) }))).map(({ quarter, least, most }) => `${quarterText(quarter)}:${least}-${most}`);

test("between the least that is sure and the most that is possible lies what is only known by its half year", () => {
  assert.deepEqual(curve("2022-Q1/2022-Q2 HALF_YEAR"), ["2022-Q1:0-1", "2022-Q2:1-1", "2022-Q3:1-1"]);
});

test("a period in whole quarters begins in its first; an open end is never sure", () => {
  assert.deepEqual(curve("2022-Q1/2022-Q4", "2022-Q2/.. BUCKET"), ["2022-Q1:1-1", "2022-Q2:1-2", "2022-Q3:1-2"]);
  assert.deepEqual(curveOf([]), []);
});

test("a quarter is before, within or after a period, or nobody knows", () => {
  const places = ["2021-Q4", "2022-Q1", "2022-Q2", "2022-Q3"].map((quarter) => placeOf(period("2022-Q1/2022-Q2"), quarter));
  assert.deepEqual(places, ["before", "within", "within", "after"]);
  assert.equal(placeOf(period("2022-Q1/.. YEAR"), "2030-Q1"), "within");
  assert.equal(placeOf(null, "2022-Q1"), "unknown");
});

test("the quarters on offer are those that the adoptions speak of", () => {
  assert.deepEqual(quartersOf([{ period: null }, { period: period("2022-Q3/2023-Q1") }]), ["2022-Q3", "2022-Q4", "2023-Q1"]);
  assert.deepEqual(quartersOf([{ period: null }]), []);
});

test("actors with several adoptions get a column, those with the most first, and no more than fit", () => {
  const of = (id) => ({ actor: { id } });
  assert.deepEqual(columnsOf([of("a"), of("b"), of("b"), of("c"), of("c"), of("c")]).map(({ id }) => id), ["c", "b"]);
  assert.deepEqual(columnsOf([of("b"), of("b"), of("c"), of("c")], 1).length, 1);
});
