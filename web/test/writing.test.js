import assert from "node:assert/strict";
import { test } from "node:test";
import { besides, owed, roundsNow } from "../static/writing/duties.js";
import { editChanges, editPlace, editProblems, editStart, newDependency } from "../static/writing/edit-terms.js";
import { fits, SHOWN } from "../static/writing/fits.js";
import { FIELDS, withNames, withProposal } from "../static/writing/revision.js";
import { reportInput, reportPlace, reportProblems, reportStart } from "../static/writing/report-terms.js";
import { choiceName, newContent, numberIn, numberOut, periodProblems, quarterIn, rebased, thingNamed, valueAt, withValue } from "../static/writing/values.js";

const ENTRY = {
  __typename: "Initiative",
  id: "initiative:a",
  name: "A",
  aliases: [],
  unknowns: [
    { field: "parent", reason: "NOT_STATED", source: null },
    { field: "state", reason: "LOST", source: { locator: "s. 4", statedness: "IMPLIED", fields: null, document: { id: "document:d" } } },
  ],
  nb: "Tekst",
  nn: "Tekst",
  en: null,
  kind: "PROJECT",
  state: null,
  rank: null,
  segment: 2,
  regions: ["VEST"],
  owner: { id: "actor:ks", name: "KS" },
  parent: null,
  solutions: [],
  contributesTo: [],
  period: { start: "2026-Q1", end: null, precision: "YEAR" },
  phases: [{ phase: "CONCEPT", state: "ONGOING", certainty: null, period: null }],
  prerequisites: [
    { id: "dependency:a-b", kind: "REQUIRES", state: "OPEN", constraintStated: false, from: { id: "initiative:a", name: "A" }, to: { id: "solution:b", name: "B" }, constraint: null, nb: "Fordi", nn: "Fordi", en: null },
  ],
  dependents: [],
};

const changed = (values, ...steps) => steps.reduce((all, [path, value]) => withValue(all, path, value), values);

test("values are changed in copies, by paths", () => {
  const values = { a: { b: [1, 2] } };
  const next = withValue(values, "a.b.1", 3);
  assert.deepEqual(next, { a: { b: [1, 3] } });
  assert.deepEqual(values, { a: { b: [1, 2] } });
  assert.equal(valueAt(next, "a.b.1"), 3);
  assert.equal(valueAt(next, "x.y"), undefined);
});

test("what was not touched becomes as others have made it, what was stays", () => {
  const before = { name: "a", state: "ONGOING", phases: { C: { start: "1" }, D: { start: "2" } } };
  const mine = { ...before, name: "mine", phases: { C: { start: "9" }, D: { start: "2" } } };
  const now = { name: "theirs", state: "PAUSED", phases: { C: { start: "1" }, D: { start: "3" } } };
  assert.deepEqual(rebased(mine, before, now), { name: "mine", state: "PAUSED", phases: { C: { start: "9" }, D: { start: "3" } } });
});

test("a dependency that came meanwhile comes along, and one that was added here stays", () => {
  const merged = rebased({ d: { mine: 1, old: 1 } }, { d: { old: 1 } }, { d: { old: 1, theirs: 1 } });
  assert.deepEqual(merged, { d: { old: 1, theirs: 1, mine: 1 } });
});

test("quarters are read as people write them", () => {
  assert.deepEqual(["2026-Q1", "q3 2026", "2. kvartal 2027", "2026", "Q5 2026", "2026-01", ""].map(quarterIn), ["2026-Q1", "2026-Q3", "2027-Q2", null, null, null, null]);
  assert.deepEqual(periodProblems({ start: "2026-Q2", end: "2026-Q1" }, "p"), [["p.end", "form.endsFirst"]]);
  assert.deepEqual(periodProblems({ start: "", end: "2026-Q1" }, "p"), [["p.start", "form.noStart"]]);
  assert.deepEqual(periodProblems({ start: "i fjor", end: "" }, "p"), [["p.start", "form.noQuarter"]]);
  assert.deepEqual(periodProblems({ start: "", end: "" }, "p"), []);
});

test("a name that several have names none of them; an id always does", () => {
  const all = [{ id: "goal:x", name: "Liste" }, { id: "solution:x", name: "Liste" }, { id: "actor:y", name: "Y" }];
  assert.equal(thingNamed("liste", all), null);
  assert.equal(thingNamed(choiceName(all[1], all), all).id, "solution:x");
  assert.equal(thingNamed("goal:x", all).id, "goal:x");
  assert.equal(thingNamed(" y ", all).id, "actor:y");
});

test("only what was changed is sent, and what was emptied is cleared", () => {
  const base = editStart(ENTRY);
  assert.deepEqual(editChanges("initiative:a", base, base), []);
  assert.deepEqual(editProblems(base, base), [["", "form.unchanged"]]);
  const values = changed(base, ["owner", { id: null, name: "" }], ["period.end", "4 2026"], ["phases.NEW_PRACTICE.certainty", "TENTATIVE"]);
  assert.deepEqual(editChanges("initiative:a", values, base).map(({ change }) => change), [
    {
      id: "initiative:a",
      action: "UPDATE",
      content: {
        owner: null,
        period: { start: "2026-Q1", end: "2026-Q4", precision: "YEAR" },
        phases: [{ phase: "CONCEPT", state: "ONGOING" }, { phase: "NEW_PRACTICE", certainty: "TENTATIVE" }],
      },
    },
  ]);
  assert.equal(editPlace(values, editChanges("initiative:a", values, base), "changes[0].content.phases[1].period.end"), "phases.NEW_PRACTICE.period.end");
});

test("dependencies are added, changed and removed with the thing, each with its place in the form", () => {
  const base = editStart(ENTRY);
  const added = { ...newDependency(false), other: { id: "initiative:c", name: "C" }, stated: "yes", why: { nb: "Derfor", nn: "", en: "" } };
  const values = changed(base, ["dependencies.dependency:a-b.gone", true], ["dependencies.new-1", added]);
  const sent = editChanges("initiative:a", values, base);
  assert.deepEqual(sent.map(({ change }) => [change.action, change.id]), [["REMOVE", "dependency:a-b"], ["CREATE", "dependency:c-requires-a"]]);
  assert.deepEqual([sent[1].change.content.from, sent[1].change.content.to, sent[1].change.content.constraint], ["initiative:c", "initiative:a", { prerequisitePoint: "END", dependentPoint: "START", lagQuarters: 0 }]);
  assert.equal(editPlace(values, sent, "changes[1].content.rationale"), "dependencies.new-1.why.nb");
  const why = changed(base, ["dependencies.dependency:a-b.why.en", "Because"]);
  assert.deepEqual(editChanges("initiative:a", why, base)[0].change.content, { rationale: { nb: "Fordi", en: "Because" } });
  const wrong = changed(base, ["dependencies.new-1", { ...newDependency(true), stated: "yes", constraint: { ...newDependency(true).constraint, lagQuarters: "81" } }]);
  assert.deepEqual(editProblems(wrong, base).map(([path]) => path), ["dependencies.new-1.other", "dependencies.new-1.why.nb", "dependencies.new-1.constraint.lagQuarters"]);
});

test("a report tells the dimensions that have a light, and asks for one where something was written", () => {
  const dimensions = ["OVERALL", "COST"].map((dimension) => ({ dimension, previous: "GREEN", summary: "Sist", challenges: ["a", "b"], measures: [] }));
  const base = reportStart({ date: "2026-03-01", state: "ONGOING", dimensions, deliveries: [] }, "nb", "Hvorfor");
  assert.deepEqual(reportProblems(base, base), [["dimensions.OVERALL.now", "report.noLight"]]);
  const values = changed(base, ["dimensions.COST.now", "RED"], ["dimensions.OVERALL.summary", "Nytt"]);
  assert.deepEqual(reportProblems(values, base), [["dimensions.OVERALL.now", "report.lightFirst"]]);
  const input = reportInput("initiative:a", values, base);
  assert.deepEqual(input.dimensions, [{ dimension: "COST", now: "RED", trend: null, summary: { nb: "Sist" }, challenges: [{ nb: "a" }, { nb: "b" }], measures: [] }]);
  assert.equal("state" in input, false);
  assert.equal(reportPlace(values, "dimensions[0].summary.nb"), "dimensions.COST.summary");
  assert.equal(reportPlace(values, "date"), "date");
});

test("the rounds that wait for something come first; when none does, the last one stands", () => {
  const round = (id, opens, state) => ({ id, opens, expected: { nodes: [{ state, initiative: { id: "initiative:a" } }] } });
  const rounds = [round("old", "2026-01-01", "DELIVERED"), round("now", "2026-04-01", "OVERDUE"), round("later", "2027-01-01", "NOT_OPEN")];
  assert.deepEqual(roundsNow(rounds, "2026-05-01").map(({ id }) => id), ["now"]);
  assert.deepEqual(roundsNow(rounds, "2026-02-01").map(({ id }) => id), ["old"]);
  assert.deepEqual(owed(rounds), { owed: 1, late: 1 });
  const own = { owner: { id: "actor:ks" }, state: "ONGOING" };
  assert.deepEqual(besides([{ ...own, id: "initiative:a" }, { ...own, id: "initiative:b" }, { ...own, id: "initiative:c", state: "STOPPED" }], "actor:ks", rounds).map(({ id }) => id), ["initiative:b"]);
});

test("a proposal comes back into the form that it was made with", async () => {
  const base = editStart(ENTRY);
  const added = { ...newDependency(false), other: { id: "initiative:c", name: "initiative:c" }, stated: "yes", why: { nb: "Derfor", nn: "", en: "" } };
  const values = changed(base, ["name", "B"], ["segment", ""], ["phases.CONCEPT.state", "COMPLETED"], ["dependencies.dependency:a-b.state", "MET"], ["dependencies.new-1", added], ["title", "T"]);
  const changes = editChanges("initiative:a", values, base).map(({ change }) => change);
  const proposal = { title: "T", reason: "", decision: null, changes: JSON.parse(JSON.stringify(changes)) };
  assert.ok(fits(proposal, "initiative:a"));
  assert.deepEqual(withProposal(ENTRY, base, proposal), values);
  assert.equal(fits({ changes: [{ id: "solution:x", action: "UPDATE", content: {} }] }, "initiative:a"), false);
  assert.equal(fits({ ...proposal, cascade: true }, "initiative:a"), false);
  assert.equal(fits({ changes: changes.map((change) => ({ ...change, decision: "decision:d" })) }, "initiative:a"), false);
  const named = await withNames(values, async (id) => (id === "initiative:c" ? "C" : null));
  assert.deepEqual(named, changed(values, ["dependencies.new-1.other.name", "C"]));
  const gone = { ...proposal, changes: [{ id: "dependency:a-b", action: "REMOVE", content: null }] };
  assert.equal(withProposal(ENTRY, base, gone).dependencies["dependency:a-b"].gone, true);
});

test("a proposal is told to fit the form by the fields that come back into it", () => {
  assert.deepEqual([...Object.keys(FIELDS), "phases", "unknowns"].sort(), [...SHOWN].sort());
});

test("what is told now is unknown no more, and what is not stays so with its source", () => {
  const base = editStart(ENTRY);
  const unknownNow = (...steps) => editChanges("initiative:a", changed(base, ...steps), base)[0].change.content.unknowns;
  assert.deepEqual(unknownNow(["parent", { id: "initiative:p", name: "P" }]), [{ field: "state", reason: "LOST", source: { locator: "s. 4", statedness: "IMPLIED", document: "document:d" } }]);
  assert.equal(unknownNow(["name", "B"]), undefined);
  assert.equal(unknownNow(["period.start", ""], ["period.end", ""]), undefined);
});

test("numbers stand in a form as the language writes them, and are read with a comma or a point", () => {
  assert.deepEqual([numberOut(12.5, "nb"), numberOut(12.5, "en"), numberOut(null, "nb"), numberOut(0, "nn")], ["12,5", "12.5", "", "0"]);
  assert.deepEqual([numberIn("12,5"), numberIn("12.5"), numberIn(" ")], [12.5, 12.5, null]);
});

test("what a new thing was written as is found in what was sent", () => {
  const changes = [{ id: "need:a", action: "UPDATE", content: { name: "A" } }, { id: "need:b", action: "CREATE", content: { name: "B" } }];
  assert.deepEqual([newContent({ changes }, "need:a"), newContent({ changes }, "need:b"), newContent({ name: "C" }, "decision:c")], [null, { name: "B" }, { name: "C" }]);
});
