/**
 * A scenario as the API takes it, changed step by step. Pure: every function gives a new one.
 * @module
 */

/** The most that the API takes of each. */
export const MOST = 200;

/** What the lists of a scenario are called. */
export const LISTS = ["shift", "dropScope", "includeScope", "removeItems", "removeDependencies", "addDependencies"];

const PROPAGATION = "PUSH";
const sameThing = (a, b) => (typeof a === "string" ? a === b : a.item !== undefined ? a.item === b.item : a.from === b.from && a.to === b.to && a.kind === b.kind);

/** @param {any} scenario @param {string} list @param {any} entry takes the place of one about the same */
export const withEntry = (scenario, list, entry) => tidy({ ...scenario, [list]: [...(scenario?.[list] ?? []).filter((one) => !sameThing(one, entry)), entry] });

/** @param {any} scenario @param {string} list @param {any} entry */
export const withoutEntry = (scenario, list, entry) => tidy({ ...scenario, [list]: (scenario?.[list] ?? []).filter((one) => !sameThing(one, entry)) });

/** @param {any} scenario @param {string} propagation */
export const withPropagation = (scenario, propagation) => tidy({ ...scenario, propagation });

/** Without what is empty or goes without saying; null when nothing is left to try. @param {any} scenario */
export function tidy(scenario) {
  const kept = Object.entries(scenario).filter(([key, value]) => (LISTS.includes(key) ? value.length > 0 : key === "propagation" && value !== PROPAGATION));
  return kept.length > 0 ? Object.fromEntries(kept) : null;
}

/** How what is pushed moves. @param {any} scenario */
export const propagationOf = (scenario) => scenario?.propagation ?? PROPAGATION;

/** The scenario in a URL, in an order of its own, so that the same one has the same address. @param {any} scenario */
export const scenarioText = (scenario) => (scenario ? JSON.stringify(scenario) : null);

/**
 * What most others must wait for: good to try first.
 * @template {{id: string}} T
 * @param {T[]} items
 * @param {{kind: string, to: {id: string}}[]} edges
 * @param {number} count the most that are given
 * @returns {T[]} the most awaited first; only what something waits for
 */
export function mostAwaited(items, edges, count) {
  const waiting = new Map();
  for (const { kind, to } of edges) {
    if (kind === "REQUIRES" || kind === "FOLLOWS") waiting.set(to.id, (waiting.get(to.id) ?? 0) + 1);
  }
  return items.filter(({ id }) => waiting.has(id)).toSorted((a, b) => waiting.get(b.id) - waiting.get(a.id)).slice(0, count);
}

/**
 * Which conflicts a scenario causes, makes worse, eases and cures.
 * @param {any[]} before the conflicts without it
 * @param {any[]} after those with it
 * @returns {{caused: any[], worse: any[], eased: any[], cured: any[], same: any[]}}
 */
export function effectsOf(before, after) {
  const old = new Map(before.map((one) => [keyOf(one), one]));
  const effects = { caused: [], worse: [], eased: [], cured: [], same: [] };
  for (const one of after) {
    const was = old.get(keyOf(one));
    old.delete(keyOf(one));
    effects[!was ? "caused" : weight(one) > weight(was) ? "worse" : weight(one) < weight(was) ? "eased" : "same"].push(one);
  }
  effects.cured.push(...old.values());
  return effects;
}

const keyOf = ({ dependency, prerequisite, dependent }) => [dependency.id, prerequisite.phase, prerequisite.point, dependent.phase, dependent.point].join(" ");

// Certain before possible, then by how much at the least and at the most; no end in sight is the most.
const weight = ({ certainty, quartersLeast, quartersMost }) => (certainty === "CERTAIN" ? 1e6 : 0) + quartersLeast * 1e3 + Math.min(quartersMost ?? 999, 999);

/**
 * The item that a text stands for: its id or its name, in any case.
 * @param {string} text
 * @param {{id: string, name: string}[]} items
 */
export function itemOf(text, items) {
  const word = text.trim().toLowerCase();
  return items.find((one) => one.id === word) ?? items.find((one) => one.name.toLowerCase() === word) ?? null;
}
