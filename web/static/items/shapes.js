/**
 * What a page's answer consists of, told by its shape. Pure.
 * @module
 */

const NAMED = new Set(["__typename", "id", "name"]);

// Shown elsewhere on the page; what it is a part of stands on top.
const ELSEWHERE = new Set([...NAMED, "functionalities", "parent", "aliases", "description", "sources", "unknowns", "mentionedBy", "prerequisites", "dependents"]);

// Their absence is worth a word, whether or not somebody has noted it.
const MISSED = new Set(["state", "period", "owner", "date", "due"]);

/** Whether nothing there means that it is not known, and not that there is none. @param {{field: string, as: string | null}} name */
export const isMissed = ({ field, as }) => MISSED.has(field) || (as !== null && as !== "Text");

/** The elements of a list or of a connection; null for anything else. @param {any} value */
export const elements = (value) => (Array.isArray(value) ? value : (value?.nodes ?? null));

/** Whether it holds nothing. @param {any} value */
export const isEmpty = (value) => value === null || elements(value)?.length === 0;

/** What is told of a part: all but how it is named. @param {any} part @returns {any[][]} keys with values */
export const told = (part) => Object.entries(part).filter(([key, value]) => !NAMED.has(key) && !isEmpty(value));

/** Whether it is a list of things with more to them than a name: that is a table. @param {any} value */
export const isTable = (value) => (elements(value) ?? []).some((one) => typeof one === "object" && Object.keys(one).some((key) => !NAMED.has(key)));

/** Whether it is a part of the thing itself: no other thing, period, number or source. @param {any} value */
const isPart = (value) => typeof value === "object" && value !== null && !elements(value) && !["id", "start", "asStated", "locator"].some((key) => key in value);

/**
 * The short facts of a thing, in order; what is known to be unknown is null.
 * @param {any} thing
 * @param {(key: string) => string} fieldOf
 * @returns {any[][]} keys with values
 */
export function factsOf(thing, fieldOf) {
  const unknown = new Set([...MISSED, ...(thing.unknowns ?? []).map(({ field }) => field.split(".")[0])]);
  return Object.entries(thing)
    .filter(([key, value]) => !ELSEWHERE.has(key) && !isTable(value) && (!isEmpty(value) || unknown.has(fieldOf(key))))
    .map(([key, value]) => [key, isEmpty(value) ? null : isPart(value) ? withoutTables(value) : value])
    .filter(([, value]) => value === null || !isPart(value) || told(value).length > 0);
}

const withoutTables = (part) => Object.fromEntries(Object.entries(part).filter(([, value]) => !isTable(value)));

/**
 * The tables of a thing and of its parts, in order.
 * @param {any} thing
 * @returns {[string, any[]][]}
 */
export function tablesOf(thing) {
  return Object.entries(thing).flatMap(([key, value]) => {
    if (ELSEWHERE.has(key)) return [];
    if (isTable(value)) return [[key, elements(value)]];
    return isPart(value) ? tablesOf(value) : [];
  });
}

/**
 * The columns of a table, in order: what names a row first, and no column where all rows are silent.
 * @param {any[]} rows
 * @returns {string[]}
 */
export function columnsOf(rows) {
  const keys = new Set(rows.flatMap((row) => told(row).map(([key]) => key)));
  return "name" in rows[0] ? ["name", ...keys] : [...keys];
}

/** What mentions a thing and is named nowhere else in what is told of it. @param {any} thing @returns {any[]} */
export function elsewhere(thing) {
  const named = new Set();
  const look = (value) => {
    if (typeof value !== "object" || value === null) return;
    if (typeof value.id === "string") named.add(value.id);
    for (const one of Object.values(value)) look(one);
  };
  const { mentionedBy, ...told } = thing;
  look(told);
  return (mentionedBy?.nodes ?? []).filter(({ id }) => !named.has(id));
}
