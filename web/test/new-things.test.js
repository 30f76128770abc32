import assert from "node:assert/strict";
import { test } from "node:test";
import { adoptionContent, adoptionPlace, adoptionProblems, adoptionStart, figureOut } from "../static/writing/adoption-terms.js";
import { decisionInput, decisionPlace, decisionProblems, decisionStart } from "../static/writing/decision-terms.js";
import { registerInput, registerPlace, registerProblems, registerStart } from "../static/writing/register-terms.js";
import { roundChange, roundPlace, roundProblems, roundStart } from "../static/writing/round-terms.js";
import { placeIn, withValue } from "../static/writing/values.js";

const changed = (values, ...steps) => steps.reduce((all, [path, value]) => withValue(all, path, value), values);
const KS = { id: "actor:ks", name: "KS" };

test("an initiative is registered with each criterion assessed, and what is wrong has its place", () => {
  const base = registerStart({ criteria: [{ id: "criterion:a" }, { id: "criterion:b" }] });
  assert.deepEqual(registerProblems(base).map(([path]) => path), ["name", "kind", "owner", "assessments.criterion:a.met", "assessments.criterion:b.met"]);
  const values = changed(base, ["name", " N "], ["kind", "PROJECT"], ["owner", KS], ["assessments.criterion:a.met", "yes"], ["assessments.criterion:b.met", "no"], ["assessments.criterion:b.note.nb", "Fordi"], ["solutions", { 0: { id: null, name: "" }, 1: { id: "solution:s", name: "S" } }]);
  assert.deepEqual(registerProblems(values), []);
  const input = registerInput("portfolio:p", values);
  assert.deepEqual([input.name, input.owner, input.portfolio, input.segment, input.period, input.solutions], ["N", "actor:ks", "portfolio:p", null, null, ["solution:s"]]);
  assert.deepEqual(input.assessments, [{ criterion: "criterion:a", met: true, note: null }, { criterion: "criterion:b", met: false, note: { nb: "Fordi" } }]);
  assert.equal(registerPlace(values, "assessments[1].note.nb"), "assessments.criterion:b.note.nb");
  assert.equal(registerPlace(values, "assessments"), "assessments.criterion:a.met");
  assert.equal(registerPlace(values, "solutions[0]"), "solutions.1");
  assert.equal(registerPlace(values, "portfolio"), null);
});

test("only what differs of an adoption is sent, its figures as a whole", () => {
  const figure = { nb: "Brukere", nn: "Brukere", en: null, asStated: "om lag 10", number: 10, denominator: null, percent: null, unit: null, type: "ACTUAL", approximate: true, date: null };
  const base = adoptionStart({ stage: "PILOT", period: null, order: 2, mutual: null, figures: [figure] });
  assert.deepEqual(adoptionProblems(base, base), [["", "form.unchanged"]]);
  assert.deepEqual(adoptionContent(changed(base, ["stage", ""], ["mutual", "no"]), base), { stage: null, mutual: false });
  const values = changed(base, ["figures.1", { ...figureOut(), what: { nb: "Andel", nn: "", en: "" }, asStated: "1 av 8", percent: "12,5" }]);
  assert.deepEqual(adoptionContent(values, base).figures.map(({ number, percent, approximate }) => [number, percent, approximate]), [[10, null, true], [null, 12.5, null]]);
  const wrong = changed(values, ["order", "0"], ["figures.1.percent", "100,5"], ["figures.1.number", "mange"], ["figures.1.denominator", "0"], ["figures.1.date.start", "i fjor"]);
  assert.deepEqual(adoptionProblems(wrong, base).map(([path]) => path), ["order", "figures.1.number", "figures.1.denominator", "figures.1.percent", "figures.1.date.start"]);
  assert.equal(adoptionPlace(values, "figures[1].date.end"), "figures.1.date.end");
  assert.equal(adoptionPlace(values, "figures[0].what.nb"), "figures.0.what.nb");
  assert.equal(adoptionPlace(values, "period.end"), "period.end");
});

test("a decision knows what its meeting or its case knows", () => {
  const meeting = { __typename: "Meeting", id: "meeting:m", name: "M", date: "2026-02-03", body: KS };
  const ofCase = decisionStart({ __typename: "Case", id: "case:c", name: "C", about: [{ id: "initiative:i", name: "I" }], meeting });
  assert.deepEqual([ofCase.meeting.id, ofCase.agendaCase.id, ofCase.body.id, ofCase.date, ofCase.concerns[0].id], ["meeting:m", "case:c", "actor:ks", "2026-02-03", "initiative:i"]);
  assert.equal(decisionStart(meeting).meeting.id, "meeting:m");
  const bare = decisionStart();
  assert.deepEqual(decisionProblems(bare).map(([path]) => path), ["name", "state"]);
  const input = decisionInput(changed(bare, ["name", "V"], ["state", "ADOPTED"], ["comments", "a\n\nb"]));
  assert.deepEqual(input, { name: "V", description: null, state: "ADOPTED", comments: [{ nb: "a" }, { nb: "b" }], concerns: [] });
  assert.equal(decisionPlace(bare, "comments[1].nb"), "comments");
});

test("a round has an id that is free, and is not due before it opens", () => {
  const base = roundStart("2026-11-01");
  assert.deepEqual(roundProblems(base), [["name", "form.missing"], ["due", "form.noDate"]]);
  assert.deepEqual(roundProblems({ ...base, name: "R", due: "2026-10-31" }), [["due", "round.dueFirst"]]);
  const values = changed(base, ["name", "R"], ["due", "2026-12-01"], ["segments", { 2: true }]);
  const change = roundChange("portfolio:p", values, [{ id: "round:p-2026-11-01" }]);
  assert.deepEqual(change, { id: "round:p-2026-11-01-2", action: "CREATE", content: { name: "R", portfolio: "portfolio:p", opens: "2026-11-01", due: "2026-12-01", segments: [2] } });
  assert.equal(roundPlace(values, "changes[0].content.due"), "due");
  assert.equal(roundPlace(values, "changes[0]"), "name");
});

test("a field of the input stands where the form has it", () => {
  const values = { name: "", text: { nb: "" }, period: { start: "", end: "", precision: "YEAR" }, list: { 3: { id: null, name: "" }, 4: { id: "a:b", name: "" } } };
  assert.deepEqual(["name", "text.en", "period", "period.end", "list[0]", "list", "other"].map((field) => placeIn(values, field)), ["name", "text.nb", "period.start", "period.end", "list.4", "list", null]);
});
