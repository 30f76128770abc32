import assert from "node:assert/strict";
import { test } from "node:test";
import { typeOf } from "../static/items/held.js";
import { isEntry, kindIn, stepsIn, valueOf } from "../static/items/value-text.js";

const FIELDS = new Set(["document", "locator", "statedness", "fields", "actor", "role", "nb", "en", "field", "reason", "source", "phase", "period"]);
const read = (text) => valueOf(text, (name) => FIELDS.has(name));

test("a period is read back, with its open end and its precision", () => {
  assert.deepEqual(read("2022-Q1/2023-Q4 YEAR"), { start: "2022-Q1", end: "2023-Q4", precision: "YEAR" });
  assert.deepEqual(read("2022-Q2/.."), { start: "2022-Q2", end: null, precision: "QUARTER" });
});

test("a part is read field by field, though its texts have commas and colons", () => {
  assert.deepEqual(read("document: document:a-1, locator: Sak 35/21, l. 220, 249 og 258, statedness: IMPLIED, fields: [stage, period]"), {
    document: "document:a-1",
    locator: "Sak 35/21, l. 220, 249 og 258",
    statedness: "IMPLIED",
    fields: ["stage", "period"],
  });
  assert.deepEqual(read("nb: I steg 2: etablere, og innføre., en: In step 2: set up."), { nb: "I steg 2: etablere, og innføre.", en: "In step 2: set up." });
  assert.deepEqual(read("field: seats, reason: NOT_STATED, source: {document: document:b, locator: Kap. 2.3, l. 131, statedness: STATED}").source.locator, "Kap. 2.3, l. 131");
});

test("a list is read entry by entry, and a plain text is left as it is", () => {
  assert.deepEqual(read("[{phase: CONCEPT, period: 2023-Q1/2023-Q4}, {nb: En, to}]"), [{ phase: "CONCEPT", period: { start: "2023-Q1", end: "2023-Q4", precision: "QUARTER" } }, { nb: "En, to" }]);
  assert.deepEqual(read("[actor:a, actor:b]"), ["actor:a", "actor:b"]);
  assert.deepEqual(read("[]"), []);
  assert.equal(read("Merk: dette er en tekst, med mer: den"), "Merk: dette er en tekst, med mer: den");
  assert.equal(read("[uferdig"), "[uferdig");
});

test("a path is read step by step, and an entry of a list is told from a value", () => {
  assert.deepEqual(stepsIn("phases[CONCEPT].period"), [{ name: "phases", key: "CONCEPT" }, { name: "period", key: null }]);
  assert.deepEqual(stepsIn("seats[actor:ks].role").map(({ key }) => key), ["actor:ks", null]);
  assert.equal(isEntry({ field: "members[3]", before: null, after: "actor:ks" }), true);
  assert.equal(isEntry({ field: "phases[CONCEPT].period", before: null, after: "x" }), false);
});

test("an id tells the kind of thing", () => {
  assert.equal(kindIn("solution:en-innbygger-en-journal"), "solution");
  assert.equal(kindIn("Merk: dette"), null);
  assert.deepEqual(["initiative:a", "report:a", "followup:a"].map(typeOf), ["Initiative", "StatusReport", "FollowUp"]);
});
