/**
 * A new round of reporting between form and API. Pure.
 * @module
 */
import { placeIn, textIn, thingOut } from "./values.js";

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What the form begins with: a round that opens today, for all segments. @param {string} today */
export const roundStart = (today) => ({ name: "", description: { nb: "", nn: "", en: "" }, segments: {}, opens: today, due: "", reason: "", decision: thingOut(null) });

/** @param {any} values @returns {string[][]} paths with the keys of what is wrong */
export const roundProblems = ({ name, opens, due }) => [
  ...(name.trim() ? [] : [["name", "form.missing"]]),
  ...Object.entries({ opens, due }).filter(([, date]) => !DAY.test(date)).map(([field]) => [field, "form.noDate"]),
  ...(DAY.test(opens) && DAY.test(due) && due < opens ? [["due", "round.dueFirst"]] : []),
];

/**
 * The change that opens it. Its id is that of the portfolio, with the day.
 * @param {string} portfolio
 * @param {any} values
 * @param {{id: string}[]} rounds those that there are
 */
export function roundChange(portfolio, values, rounds) {
  const segments = Object.keys(values.segments).map(Number);
  const description = textIn(values.description);
  const content = { name: values.name.trim(), portfolio, opens: values.opens, due: values.due, ...(description ? { description } : {}), ...(segments.length > 0 ? { segments } : {}) };
  return { id: freeId(`round:${portfolio.slice(portfolio.indexOf(":") + 1).slice(0, 120).replace(/-+$/, "")}-${values.opens}`, rounds), action: "CREATE", content };
}

function freeId(id, rounds) {
  const taken = new Set(rounds.map((round) => round.id));
  let [free, number] = [id, 2];
  while (taken.has(free)) free = `${id}-${number++}`;
  return free;
}

/** Where in the form a field of the change stands. @param {any} values @param {string} field such as `changes[0].content.due` */
export const roundPlace = (values, field) => placeIn(values, field.replace(/^changes\[0](\.content)?\.?/, "")) ?? "name";
