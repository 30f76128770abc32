import assert from "node:assert/strict";
import { test } from "node:test";
import { bodiesOf, meetingOf } from "../static/governance/bodies.js";

// "b 2021-03-01 2" is a meeting of body b with two cases.
const meetings = (...texts) =>
  texts.map((text) => {
    const [body, date, cases = 0] = text.split(" ");
    return { date, body: body === "-" ? null : { id: body, name: body.toUpperCase() }, cases: Array.from({ length: Number(cases) }) };
  });
const compare = (a, b) => a.localeCompare(b);

test("bodies are counted, and those that meet most come first", () => {
  const bodies = bodiesOf(meetings("a 2020-01-01", "b 2020-01-02", "- 2020-01-03", "b 2020-02-02", "c 2020-03-01"), compare);
  assert.deepEqual(bodies.map(({ name, count }) => `${name}${count}`), ["B2", "A1", "C1"]);
});

test("the meeting before is the nearest earlier one of the same body", () => {
  const found = meetingOf(meetings("a 2020-01-01", "b 2020-06-01", "a 2020-05-01 3", "a 2021-01-01"), "a", "2020-05-01");
  assert.deepEqual([found.meeting.date, found.previous.date, found.all.length], ["2020-05-01", "2020-01-01", 3]);
});

test("without a day it is the newest with an agenda; without an agenda the newest; and none on a day without one", () => {
  assert.equal(meetingOf(meetings("a 2020-01-01 2", "a 2021-01-01"), "a", null).meeting.date, "2020-01-01");
  assert.equal(meetingOf(meetings("a 2020-01-01", "a 2021-01-01"), "a", null).meeting.date, "2021-01-01");
  assert.deepEqual(meetingOf(meetings("a 2020-01-01"), "a", "2020-01-02"), { meeting: null, previous: null, all: meetings("a 2020-01-01") });
});
