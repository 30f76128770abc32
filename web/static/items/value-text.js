/**
 * Reads the values of differences, which the server writes in one line that is the same in every language, back into what they are. Pure.
 * @module
 */
const PERIOD = /^(\d{4}-Q[1-4])\/(\d{4}-Q[1-4]|\.\.)(?: (HALF_YEAR|YEAR|BUCKET))?$/;
const FIELD = /^([a-z][A-Za-z]*): /;

/**
 * @param {string} text
 * @param {(name: string) => boolean} isField whether a part has a field of that name: a colon can also stand in a text
 * @returns {any} a text, a period, a list, or a part with its fields
 */
export function valueOf(text, isField) {
  const period = PERIOD.exec(text);
  if (period) return { start: period[1], end: period[2] === ".." ? null : period[2], precision: period[3] ?? "QUARTER" };
  if (text.startsWith("[") && text.endsWith("]")) return text === "[]" ? [] : split(text.slice(1, -1), text.startsWith("[{") ? (rest) => rest.startsWith("{") : () => true).map((one) => valueOf(one, isField));
  const inner = text.startsWith("{") && text.endsWith("}") ? text.slice(1, -1) : text;
  if (!isField(FIELD.exec(inner)?.[1] ?? "")) return text;
  const parts = split(inner, (rest) => isField(FIELD.exec(rest)?.[1] ?? ""));
  return Object.fromEntries(parts.map((part) => [FIELD.exec(part)[1], valueOf(part.replace(FIELD, ""), isField)]));
}

/** Parts at commas that are in no bracket, where something begins. */
function split(text, begins) {
  const parts = [];
  let [depth, from] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    if (text[i] === "[" || text[i] === "{") depth++;
    else if (text[i] === "]" || text[i] === "}") depth--;
    else if (depth === 0 && text.startsWith(", ", i) && begins(text.slice(i + 2))) {
      parts.push(text.slice(from, i));
      from = i + 2;
    }
  }
  return [...parts, text.slice(from)];
}

const ID = /^([a-z]+):[a-z0-9][a-z0-9.-]*$/;

/** The kind of a thing, where a text is its id; null elsewhere. @param {string} text */
export const kindIn = (text) => ID.exec(text)?.[1] ?? null;

/**
 * The steps of a field's path: `phases[CONCEPT].period` is `phases` with the key `CONCEPT`, then `period`.
 * @param {string} path
 * @returns {{name: string, key: string | null}[]}
 */
export const stepsIn = (path) => [...path.matchAll(/([A-Za-z]+)(?:\[(.*?)\])?(?:\.|$)/g)].map(([, name, key = null]) => ({ name, key }));

/** Whether a difference is of an entry that came to a list, or went from it. @param {{field: string | null, before: string | null, after: string | null}} change */
export const isEntry = ({ field, before, after }) => /\[\d+\]$/.test(field ?? "") && (before === null) !== (after === null);
