import assert from "node:assert/strict";
import { test } from "node:test";
import { quarterAt, quarterNumber, quarterOf, rangeOf, widthOf, xOf, yearOf, yearsOf } from "../static/platform/time-axis.js";

const period = (start, end) => ({ start, end, precision: "QUARTER", openEnded: end === null });

test("a quarter is a number and back", () => {
  for (const text of ["2018-Q1", "2023-Q4", "2027-Q2"]) {
    const number = quarterNumber(text);
    assert.equal(`${yearOf(number)}-Q${quarterOf(number)}`, text);
  }
  assert.equal(quarterNumber("2024-Q1") - quarterNumber("2023-Q4"), 1);
});

test("a moment lies within its quarter", () => {
  assert.equal(quarterAt("2023-01-01T00:00:00Z"), quarterNumber("2023-Q1"));
  const may = quarterAt("2023-05-16T12:00:00Z");
  assert.equal(Math.floor(may), quarterNumber("2023-Q2"));
  assert.ok(may - Math.floor(may) > 0.45 && may - Math.floor(may) < 0.55);
});

test("the range is whole years, and an open end gets a year to point into", () => {
  const range = rangeOf([period("2021-Q3", "2022-Q1"), period("2027-Q1", null)], [quarterAt("2020-12-31T00:00:00Z")]);
  assert.deepEqual(range, { first: quarterNumber("2020-Q1"), last: quarterNumber("2027-Q4") });
  assert.deepEqual(yearsOf(range), [2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027]);
});

test("an axis without anything on it is still an axis", () => {
  assert.equal(yearsOf(rangeOf([], [])).length, 1);
});

test("pixels follow quarters", () => {
  const range = { first: quarterNumber("2020-Q1"), last: quarterNumber("2021-Q4") };
  assert.equal(xOf(range, 20, quarterNumber("2021-Q1")), 80);
  assert.equal(widthOf(range, 20), 160);
});
