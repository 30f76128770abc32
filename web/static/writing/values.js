/**
 * What stands in a form: nested values that are never changed in place, by paths such as `phases.CONCEPT.period.start`. Pure.
 * @module
 */

/** @param {any} values @param {string} path */
export const valueAt = (values, path) => path.split(".").reduce((inner, key) => inner?.[key], values);

/** The values with another one at a path. @param {any} values @param {string} path @param {unknown} value */
export function withValue(values, path, value) {
  const [key, ...rest] = path.split(".");
  const copy = Array.isArray(values) ? [...values] : { ...values };
  copy[key] = rest.length > 0 ? withValue(values?.[key] ?? {}, rest.join("."), value) : value;
  return copy;
}

/** Whether two values say the same. @param {unknown} a @param {unknown} b */
export const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * What was typed, on what others have made of it meanwhile: what was not touched here becomes as it is now.
 * @param {any} mine
 * @param {any} before what the typing began with
 * @param {any} now
 * @returns {any}
 */
export function rebased(mine, before, now) {
  if (same(mine, before)) return now;
  if (![mine, before, now].every(isObject)) return mine;
  return Object.fromEntries(Object.keys({ ...now, ...mine }).map((key) => [key, rebased(mine[key], before[key], now[key])]));
}

/**
 * A quarter as people write it, as the API takes it: `2026-Q1`, `q1 2026`, `1. kvartal 2026`; null when it is none.
 * @param {string} text
 */
export function quarterIn(text) {
  const year = /(?<!\d)\d{4}(?!\d)/.exec(text)?.[0];
  const quarter = /(?<!\d)[1-4](?!\d)/.exec(text)?.[0];
  return year && quarter ? `${year}-Q${quarter}` : null;
}

/** A period as the API takes it; null when nothing is written. @param {{start: string, end: string, precision: string}} period */
export const periodIn = ({ start, end, precision }) => (start.trim() || end.trim() ? { start: quarterIn(start) ?? start, end: end.trim() ? (quarterIn(end) ?? end) : null, precision } : null);

/** A period as a form shows it. @param {any} period */
export const periodOut = (period) => ({ start: period?.start ?? "", end: period?.end ?? "", precision: period?.precision ?? "QUARTER" });

/**
 * What is wrong with a period as it is written: the text's key and the field that it is about.
 * @param {{start: string, end: string}} period
 * @param {string} path
 * @returns {[path: string, key: string][]}
 */
export function periodProblems({ start, end }, path) {
  const [from, to] = [start, end].map((one) => (one.trim() ? quarterIn(one) : ""));
  if (from === null) return [[`${path}.start`, "form.noQuarter"]];
  if (to === null) return [[`${path}.end`, "form.noQuarter"]];
  if (to && !from) return [[`${path}.start`, "form.noStart"]];
  return to && to < from ? [[`${path}.end`, "form.endsFirst"]] : [];
}

/** The lines of a text that say something. @param {string} text */
export const linesOf = (text) => text.split("\n").map((line) => line.trim()).filter(Boolean);

/** What a thing is called in a list: with its id where others have the same name. @param {{id: string, name: string}} one @param {{name: string}[]} all */
export const choiceName = (one, all) => (all.filter(({ name }) => name === one.name).length > 1 ? `${one.name} (${one.id})` : one.name);

/** The thing that a text names: by its id, or by a name that is its alone. @param {string} text @param {{id: string, name: string}[]} all */
export function thingNamed(text, all) {
  const word = text.trim().toLowerCase();
  return all.find((one) => one.id === word || choiceName(one, all).toLowerCase() === word) ?? null;
}
