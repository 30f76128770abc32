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
 * @returns {string[][]} paths with the keys of what is wrong
 */
export function periodProblems({ start, end }, path) {
  const [from, to] = [start, end].map((one) => (one.trim() ? quarterIn(one) : ""));
  if (from === null) return [[`${path}.start`, "form.noQuarter"]];
  if (to === null) return [[`${path}.end`, "form.noQuarter"]];
  if (to && !from) return [[`${path}.start`, "form.noStart"]];
  return to && to < from ? [[`${path}.end`, "form.endsFirst"]] : [];
}

/** A thing as a form shows it. @param {{id: string, name: string} | null | undefined} one */
export const thingOut = (one) => ({ id: one?.id ?? null, name: one?.name ?? "" });

/** Several of them, by their places. @param {any[]} all */
export const thingsOut = (all) => Object.fromEntries(all.map((one, place) => [place, thingOut(one)]));

/** The ids of several things. @param {Record<string, {id: string | null}>} all @returns {string[]} */
export const idsIn = (all) => Object.values(all).map(({ id }) => id).filter(Boolean);

/** A text as the API takes it; null when nothing is written in any language. @param {Record<string, string>} words */
export function textIn(words) {
  const said = Object.entries(words).filter(([, text]) => text.trim());
  return said.length > 0 ? Object.fromEntries(said.map(([language, text]) => [language, text.trim()])) : null;
}

/** A text as a form shows it: where nobody has written nynorsk, the API answers bokmål. @param {{nb: string | null, nn: string | null, en: string | null}} text */
export const textOut = ({ nb, nn, en }) => ({ nb: nb ?? "", nn: nn && nn !== nb ? nn : "", en: en ?? "" });

/** A number as the API takes it, with a comma or a point; null when nothing is written. @param {string} text */
export const numberIn = (text) => (text.trim() ? Number(text.trim().replace(",", ".")) : null);

/**
 * What is wrong with a field that names a thing.
 * @param {any} values
 * @param {string} path
 * @param {boolean} [required]
 * @returns {string[][]} paths with the keys of what is wrong
 */
export function thingProblems(values, path, required = false) {
  const { id, name } = valueAt(values, path) ?? { id: null, name: "" };
  if (!name.trim()) return required ? [[path, "form.missing"]] : [];
  return id ? [] : [[path, "form.unknownThing"]];
}

/** The same of a list of them. @param {any} values @param {string} list @returns {string[][]} paths with the keys of what is wrong */
export const thingsProblems = (values, list) => Object.keys(values[list] ?? {}).flatMap((key) => thingProblems(values, `${list}.${key}`));

/**
 * Where in a form the field of an input stands, where the two have the same names.
 * @param {any} values
 * @param {string} field such as `solutions[1]`: the API counts only those that were sent
 * @returns {string | null} null where it stands nowhere
 */
export function placeIn(values, field) {
  const [first] = field.split(/[.[]/);
  const value = values[first];
  if (value === undefined) return null;
  if (isText(value)) return `${first}.nb`;
  if (isObject(value) && "precision" in value) return `${first}.${/\bend\b/.test(field) ? "end" : "start"}`;
  const number = /^\w+\[(\d+)]/.exec(field)?.[1];
  if (number === undefined) return first;
  const sent = Object.keys(value).filter((key) => value[key].id);
  return sent[Number(number)] === undefined ? first : `${first}.${sent[Number(number)]}`;
}

const isText = (value) => isObject(value) && "nb" in value;

/** The lines of a text that say something. @param {string} text */
export const linesOf = (text) => text.split("\n").map((line) => line.trim()).filter(Boolean);

/** What a thing is called in a list: with its id where others have the same name. @param {{id: string, name: string}} one @param {{name: string}[]} all */
export const choiceName = (one, all) => (all.filter(({ name }) => name === one.name).length > 1 ? `${one.name} (${one.id})` : one.name);

/** The thing that a text names: by its id, or by a name that is its alone. @param {string} text @param {{id: string, name: string}[]} all */
export function thingNamed(text, all) {
  const word = text.trim().toLowerCase();
  return all.find((one) => one.id === word || choiceName(one, all).toLowerCase() === word) ?? null;
}

/**
 * What was sent of a thing that is made by it, by field; null where nothing was.
 * @param {any} input the changes of several things, or what the one new thing is
 * @param {string} id
 */
export const newContent = ({ changes, ...input }, id) => (changes ? (changes.find((one) => one.id === id && one.action === "CREATE")?.content ?? null) : input);

/** A number as people write it, without thousands; nothing where there is none. @param {number | null | undefined} value @param {string} language */
export const numberOut = (value, language) => (value === null || value === undefined ? "" : String(value).replace(".", language === "en" ? "." : ","));
