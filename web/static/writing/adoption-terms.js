/**
 * How far an actor has come with a solution, between form and API; it only asks for the language.
 * @module
 */
import { language } from "../platform/i18n.js";
import { numberIn, numberOut, periodIn, periodOut, periodProblems, placeIn, same, textIn, textOut, thingOut } from "./values.js";

const NUMBERS = { number: /^-?\d{1,12}([.,]\d{1,6})?$/, denominator: /^[1-9]\d{0,8}$/, percent: /^(100|\d{1,2}([.,]\d{1,6})?)$/ };
const written = (value) => numberOut(value, language());
const answered = (value) => (value === null || value === undefined ? "" : value ? "yes" : "no");
const answer = (text) => (text === "" ? null : text === "yes");

/** What the form begins with. @param {any} adoption what is known of the two; null when nothing is */
export const adoptionStart = (adoption) => ({
  stage: adoption?.stage ?? "",
  period: periodOut(adoption?.period),
  order: written(adoption?.order),
  mutual: answered(adoption?.mutual),
  figures: Object.fromEntries((adoption?.figures ?? []).map((figure, place) => [place, figureOut(figure)])),
  reason: "",
  decision: thingOut(null),
});

/** A figure as the form shows it; without one, an empty one. @param {any} [figure] */
export const figureOut = (figure) => ({
  what: textOut(figure ?? { nb: null, nn: null, en: null }),
  asStated: figure?.asStated ?? "",
  number: written(figure?.number),
  denominator: written(figure?.denominator),
  percent: written(figure?.percent),
  unit: figure?.unit ?? "",
  date: periodOut(figure?.date),
  type: figure?.type ?? "",
  approximate: answered(figure?.approximate),
});

const figureIn = (figure) => ({
  what: textIn(figure.what),
  asStated: figure.asStated.trim(),
  ...Object.fromEntries(Object.keys(NUMBERS).map((field) => [field, numberIn(figure[field])])),
  unit: figure.unit.trim() || null,
  date: periodIn(figure.date),
  type: figure.type || null,
  approximate: answer(figure.approximate),
});

const FIELDS = {
  stage: (stage) => stage || null,
  period: periodIn,
  order: numberIn,
  mutual: answer,
  figures: (figures) => Object.values(figures).map(figureIn),
};

/** The fields of `recordAdoption` that differ from what the form began with. @param {any} values @param {any} base */
export const adoptionContent = (values, base) => Object.fromEntries(Object.keys(FIELDS).filter((field) => !same(values[field], base[field])).map((field) => [field, FIELDS[field](values[field])]));

/** @param {any} values @param {any} base @returns {string[][]} paths with the keys of what is wrong */
export function adoptionProblems(values, base) {
  const problems = [
    ...periodProblems(values.period, "period"),
    ...(/^([1-9]\d{0,5})?$/.test(values.order.trim()) ? [] : [["order", "adopt.noOrder"]]),
    ...Object.entries(values.figures).flatMap(([key, figure]) => figureProblems(figure, `figures.${key}`)),
  ];
  return problems.length === 0 && same(adoptionContent(values, base), {}) ? [["", "form.unchanged"]] : problems;
}

const figureProblems = (figure, path) => [
  ...(textIn(figure.what) ? [] : [[`${path}.what.nb`, "form.missing"]]),
  ...(figure.asStated.trim() ? [] : [[`${path}.asStated`, "form.missing"]]),
  ...Object.entries(NUMBERS).filter(([field, form]) => figure[field].trim() && !form.test(figure[field].trim())).map(([field]) => [`${path}.${field}`, `adopt.no.${field}`]),
  ...periodProblems(figure.date, `${path}.date`),
];

/** Where in the form a field of the input stands. @param {any} values @param {string} field */
export function adoptionPlace(values, field) {
  const [, number, rest] = /^figures\[(\d+)]\.?(.*)$/.exec(field) ?? [];
  if (number === undefined) return placeIn(values, field);
  const key = Object.keys(values.figures)[Number(number)];
  return key === undefined ? null : `figures.${key}.${placeIn(values.figures[key], rest) ?? "asStated"}`;
}
