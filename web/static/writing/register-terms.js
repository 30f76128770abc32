/**
 * A new initiative between form and API: what it is, and how it fares by the portfolio's criteria. Pure.
 * @module
 */
import { idsIn, periodIn, periodOut, periodProblems, placeIn, textIn, thingOut, thingProblems, thingsProblems } from "./values.js";

const NO_TEXT = { nb: "", nn: "", en: "" };
const LISTS = ["solutions", "contributesTo", "userGroups"];

/** What the form begins with: nothing is assessed yet. @param {{criteria: {id: string}[]}} portfolio */
export const registerStart = ({ criteria }) => ({
  name: "",
  description: NO_TEXT,
  kind: "",
  owner: thingOut(null),
  parent: thingOut(null),
  period: periodOut(null),
  regions: {},
  solutions: {},
  contributesTo: {},
  userGroups: {},
  segment: "",
  assessments: Object.fromEntries(criteria.map(({ id }) => [id, { met: "", note: NO_TEXT }])),
  reason: "",
  decision: thingOut(null),
});

/** @param {any} values @returns {string[][]} paths with the keys of what is wrong */
export const registerProblems = (values) => [
  ...(values.name.trim() ? [] : [["name", "form.missing"]]),
  ...(values.kind ? [] : [["kind", "form.missing"]]),
  ...thingProblems(values, "owner", true),
  ...thingProblems(values, "parent"),
  ...periodProblems(values.period, "period"),
  ...LISTS.flatMap((list) => thingsProblems(values, list)),
  ...Object.entries(values.assessments).filter(([, { met }]) => !met).map(([id]) => [`assessments.${id}.met`, "register.assess"]),
];

/** The input of `registerInitiative`. @param {string} portfolio @param {any} values */
export const registerInput = (portfolio, values) => ({
  portfolio,
  name: values.name.trim(),
  description: textIn(values.description),
  kind: values.kind,
  owner: values.owner.id,
  parent: values.parent.id,
  period: periodIn(values.period),
  regions: Object.keys(values.regions),
  ...Object.fromEntries(LISTS.map((list) => [list, idsIn(values[list])])),
  segment: values.segment ? Number(values.segment) : null,
  assessments: Object.entries(values.assessments).map(([criterion, { met, note }]) => ({ criterion, met: met === "yes", note: textIn(note) })),
});

/** Where in the form a field of the input stands; what is wrong with all assessments stands at the first. @param {any} values @param {string} field */
export function registerPlace(values, field) {
  if (!field.startsWith("assessments")) return placeIn(values, field);
  const criteria = Object.keys(values.assessments);
  const criterion = criteria[Number(/\[(\d+)]/.exec(field)?.[1] ?? 0)];
  return criterion ? `assessments.${criterion}.${field.includes(".note") ? "note.nb" : "met"}` : null;
}
