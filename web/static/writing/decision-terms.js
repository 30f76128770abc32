/**
 * A decision between form and API. Pure.
 * @module
 */
import { idsIn, linesOf, placeIn, textIn, thingOut, thingProblems, thingsOut, thingsProblems } from "./values.js";

/** What the form begins with. @param {any} [place] the meeting or the case that it was made in, if any */
export function decisionStart(place) {
  const agendaCase = place?.__typename === "Case" ? place : null;
  const meeting = place?.__typename === "Meeting" ? place : agendaCase?.meeting;
  return {
    name: "",
    description: { nb: "", nn: "", en: "" },
    state: "",
    meeting: thingOut(meeting),
    agendaCase: thingOut(agendaCase),
    body: thingOut(meeting?.body),
    date: meeting?.date ?? "",
    comments: "",
    concerns: thingsOut(agendaCase?.about ?? []),
    reason: "",
    decision: thingOut(null),
  };
}

/** @param {any} values @returns {string[][]} paths with the keys of what is wrong */
export const decisionProblems = (values) => [
  ...(values.name.trim() ? [] : [["name", "form.missing"]]),
  ...(values.state ? [] : [["state", "form.missing"]]),
  ...["meeting", "agendaCase", "body"].flatMap((field) => thingProblems(values, field)),
  ...(values.date && !/^\d{4}-\d{2}-\d{2}$/.test(values.date) ? [["date", "form.noDate"]] : []),
  ...thingsProblems(values, "concerns"),
];

/** The input of `recordDecision`; what is left out is the meeting's. @param {any} values */
export const decisionInput = (values) => ({
  name: values.name.trim(),
  description: textIn(values.description),
  state: values.state,
  ...Object.fromEntries(["meeting", "agendaCase", "body"].filter((field) => values[field].id).map((field) => [field, values[field].id])),
  ...(values.date ? { date: values.date } : {}),
  comments: linesOf(values.comments).map((nb) => ({ nb })),
  concerns: idsIn(values.concerns),
});

/** Where in the form a field of the input stands. @param {any} values @param {string} field */
export const decisionPlace = (values, field) => (field.startsWith("comments") ? "comments" : placeIn(values, field));
