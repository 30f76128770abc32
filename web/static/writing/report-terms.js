/**
 * A status report between form and API. Pure.
 * @module
 */
import { linesOf, periodIn, periodOut, periodProblems, same } from "./values.js";

/**
 * What a report's form begins with: last period's words, and no lights.
 * @param {any} draft as the API gives it
 * @param {string} language of what is written
 * @param {string} reason
 */
export const reportStart = ({ date, state, dimensions, deliveries }, language, reason) => ({
  date,
  state: state ?? "",
  language,
  dimensions: Object.fromEntries(
    dimensions.map(({ dimension, summary, challenges, measures }) => [dimension, { now: "", trend: "", summary: summary ?? "", challenges: challenges.join("\n"), measures: measures.join("\n") }]),
  ),
  deliveries: Object.fromEntries(deliveries.map(({ name, status, due, note }, place) => [place, { name, status: status ?? "", due: periodOut(due), note: note ?? "" }])),
  description: "",
  reason,
  decision: { id: null, name: "" },
});

/**
 * @param {any} values
 * @param {any} base
 * @returns {string[][]} paths with the keys of what is wrong
 */
export function reportProblems(values, base) {
  const told = Object.entries(values.dimensions);
  return [
    ...(/^\d{4}-\d{2}-\d{2}$/.test(values.date) ? [] : [["date", "form.noDate"]]),
    ...(told.some(([, { now }]) => now) ? [] : [[`dimensions.${told[0][0]}.now`, "report.noLight"]]),
    ...told.filter(([name, one]) => !one.now && !same(one, base.dimensions[name])).map(([name]) => [`dimensions.${name}.now`, "report.lightFirst"]),
    ...Object.entries(values.deliveries).flatMap(([place, { name, due }]) => [...(name.trim() ? [] : [[`deliveries.${place}.name`, "form.missing"]]), ...periodProblems(due, `deliveries.${place}.due`)]),
  ];
}

/** The input of `reportStatus`; dimensions without a light are not told of. @param {string} initiative @param {any} values @param {any} base */
export function reportInput(initiative, values, base) {
  const text = (words) => (words.trim() ? { [values.language]: words.trim() } : null);
  const state = values.state && values.state !== base.state ? { state: values.state } : {};
  return {
    initiative,
    date: values.date,
    ...state,
    description: text(values.description),
    dimensions: lit(values).map(([dimension, { now, trend, summary, challenges, measures }]) => ({
      dimension,
      now,
      trend: trend || null,
      summary: text(summary),
      challenges: linesOf(challenges).map(text),
      measures: linesOf(measures).map(text),
    })),
    deliveries: Object.values(values.deliveries).map(({ name, status, due, note }) => ({ name: name.trim(), status: status || null, due: periodIn(due), note: text(note) })),
  };
}

/** Where in the form a field of the input is: the dimensions go by their names there. @param {any} values @param {string} field */
export function reportPlace(values, field) {
  const [, list, number, rest] = /^(\w+)\[(\d+)]\.?(.*)$/.exec(field) ?? [];
  if (list === "dimensions") return place(`dimensions.${lit(values)[Number(number)]?.[0]}`, rest || "now");
  if (list === "deliveries") return place(`deliveries.${Object.keys(values.deliveries)[Number(number)]}`, rest || "name");
  return field.split(".")[0] in values ? field.split(".")[0] : null;
}

const place = (path, rest) => `${path}.${rest.replace(/[[.].*$/, "") === "due" ? "due.start" : rest.replace(/[[.].*$/, "")}`;
const lit = (values) => Object.entries(values.dimensions).filter(([, { now }]) => now);
