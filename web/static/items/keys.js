/**
 * What the names in a page's operation say: `state` is the field state, `stateAsMeetingState` the same with a value of that enum, `reasonAsText` a
 * text of ours in the language asked for, and any other `…As…` only tells apart fields of one name and different types. Pure.
 * @module
 */
import { has, t } from "../platform/i18n.js";

/**
 * @param {string} key
 * @returns {{field: string, as: string | null}}
 */
export function read(key) {
  const [, field, as = null] = /^(.+?)(?:As([A-Z]\w*))?$/.exec(key);
  return { field, as };
}

/**
 * A field's name in words: as its type calls it, else as all types do; nested fields fall back on what they are nested in, free text on itself.
 * @param {string} field
 * @param {string} [type] the GraphQL type that has it
 */
export function fieldWord(field, type = "") {
  const [first] = field.split(".");
  const found = [`fact.${type}.${field}`, `fact.${field}`, `fact.${type}.${first}`, `fact.${first}`].find(has);
  return found ? t(found) : field;
}
