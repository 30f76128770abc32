/**
 * The points of a comparison as its address names them. Pure.
 *
 * `now`, `commit:2`, a day as 2021-12-09, or an edition by version or id.
 * @module
 */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * What the API takes for a point.
 * @param {string} key
 * @returns {{commit?: number, asOf?: string, edition?: string}}
 */
export function pointInput(key) {
  const [, commit] = /^commit:(\d{1,9})$/.exec(key) ?? [];
  if (commit) return { commit: Number(commit) };
  if (DAY.test(key)) return { asOf: `${key}T23:59:59Z` };
  return key === "now" ? {} : { edition: key };
}

/**
 * The two points that are compared: what the URL names, else the first and the last whole edition, else the first moment and now.
 * @param {URLSearchParams} query
 * @param {import("../commit/points.js").Point[]} points
 * @returns {{from: string, to: string}}
 */
export function comparedPoints(query, points) {
  const whole = points.filter((point) => point.version && !point.edition);
  const [from, to] = whole.length > 1 ? [whole[0].key, whole.at(-1).key] : [points[0]?.key ?? "now", "now"];
  return { from: query.get("from") || from, to: query.get("to") || to };
}
