/**
 * Which initiatives the timeline shows. Pure.
 * @module
 */

/** The values of a field that stand for "not known". */
export const UNKNOWN = "UNKNOWN";

/** @typedef {{group: "solution" | "owner", view: "drawing" | "table", kinds: string[], states: string[], text: string}} TimelineState */

/**
 * What the URL asks for.
 * @param {URLSearchParams} query
 * @returns {TimelineState}
 */
export function timelineState(query) {
  return {
    group: query.get("group") === "owner" ? "owner" : "solution",
    view: query.get("view") === "table" ? "table" : "drawing",
    kinds: query.getAll("kind"),
    states: query.getAll("state"),
    text: query.get("text") ?? "",
  };
}

/**
 * The initiatives that hold against all that is asked; within a field one value is enough.
 * @param {any[]} initiatives
 * @param {TimelineState} state
 */
export function filtered(initiatives, { kinds, states, text }) {
  const words = folded(text).split(/\s+/).filter(Boolean);
  return initiatives.filter(
    (one) =>
      (kinds.length === 0 || kinds.includes(one.kind)) &&
      (states.length === 0 || states.includes(one.state ?? UNKNOWN)) &&
      (words.length === 0 || holds(searchable(one), words)),
  );
}

/**
 * How many initiatives have each value of a field, by value.
 * @param {any[]} initiatives
 * @param {"kind" | "state"} field
 * @returns {Map<string, number>}
 */
export function countsOf(initiatives, field) {
  const counts = new Map();
  for (const one of initiatives) counts.set(one[field] ?? UNKNOWN, (counts.get(one[field] ?? UNKNOWN) ?? 0) + 1);
  return counts;
}

/** Small letters without accents, so that "innforing" finds "Innføring". @param {string} text */
export function folded(text) {
  return text.toLowerCase().replaceAll("ø", "o").replaceAll("æ", "ae").normalize("NFD").replace(/\p{M}/gu, "");
}

const searchable = (one) => folded([one.name, ...one.aliases, ...one.solutions.map((s) => s.name), one.owner?.name ?? ""].join(" "));
const holds = (text, words) => words.every((word) => text.includes(word));
