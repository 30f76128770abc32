/**
 * Which initiatives the timeline shows, and how. Pure.
 * @module
 */

/** The values of a field that stand for "not known". */
export const UNKNOWN = "UNKNOWN";

/** What the lanes can be made by; the first is the usual one. */
export const GROUPS = ["solution", "owner", "goal", "phase", "region", "segment"];

/** Which dependencies of what is selected are shown: the direct ones, all that it needs, all that needs it, or both. */
export const CHAINS = ["", "up", "down", "both"];

/** How far the drawing can be zoomed out and in, in steps from where it fits. */
export const ZOOM = { least: -3, most: 6 };

/** A zoom that the drawing can have, as it stands in the URL. @param {number} zoom */
export const zoomWithin = (zoom) => Math.round(Math.min(Math.max(zoom, ZOOM.least), ZOOM.most) * 100) / 100;

/**
 * @typedef {{group: string, view: "drawing" | "table", kinds: string[], states: string[], text: string, conflicts: boolean, zoom: number, at: number | null,
 *   lanes: {closed: boolean, except: string[]}, selected: string | null, chain: string}} TimelineState `at` is the quarter in the middle, with a fraction; `lanes` says whether
 *   lanes are closed, and which are not as the others; `chain` is how far the dependencies of what is selected are followed
 */

/**
 * What the URL asks for.
 * @param {URLSearchParams} query
 * @returns {TimelineState}
 */
export function timelineState(query) {
  const zoom = Number(query.get("zoom") ?? 0);
  return {
    group: GROUPS.includes(query.get("group") ?? "") ? /** @type {string} */ (query.get("group")) : GROUPS[0],
    view: query.get("view") === "table" ? "table" : "drawing",
    kinds: query.getAll("kind"),
    states: query.getAll("state"),
    text: query.get("text") ?? "",
    conflicts: query.get("conflicts") === "1",
    zoom: Number.isFinite(zoom) ? zoomWithin(zoom) : 0,
    at: quarterIn(query.get("at") ?? ""),
    lanes: { closed: query.get("lanes") === "closed", except: query.getAll("lane") },
    selected: query.get("sel"),
    chain: CHAINS.find((one) => one === query.get("chain")) ?? "",
  };
}

const QUARTER = /^(\d{4})-Q([1-4])$/;

function quarterIn(text) {
  const [, year, quarter] = QUARTER.exec(text) ?? [];
  return year ? Number(year) * 4 + Number(quarter) - 0.5 : null;
}

/** How the URL names the quarter in the middle. @param {number} at */
export const atText = (at) => `${Math.floor(at / 4)}-Q${(Math.floor(at) % 4) + 1}`;

/** Whether a lane is closed. @param {TimelineState["lanes"]} lanes @param {string} id */
export const isClosed = ({ closed, except }, id) => closed !== except.includes(id);

/**
 * The initiatives that hold against all that is asked; within a field one value is enough.
 * @param {any[]} initiatives
 * @param {TimelineState} state
 * @param {Map<string, any[]> | null} [conflicts] by item, when they are known
 */
export function filtered(initiatives, { kinds, states, text, conflicts: onlyConflicts }, conflicts = null) {
  const words = folded(text).split(/\s+/).filter(Boolean);
  return initiatives.filter(
    (one) =>
      (kinds.length === 0 || kinds.includes(one.kind)) &&
      (states.length === 0 || states.includes(one.state ?? UNKNOWN)) &&
      (!onlyConflicts || conflicts === null || [one, ...one.milestones].some(({ id }) => conflicts.has(id))) &&
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
