/**
 * The moments that the roadmap can be seen as of: its commits, and the scope lists that are editions of their own. Fetched once and shared.
 * @module
 */
import { run } from "../platform/graphql.js";
import { t } from "../platform/i18n.js";

/**
 * @typedef {{key: string, date: string, commit: number | null, edition: string | null, version: string | null, name: string | null, approximate: boolean,
 *   message: string}} Point the last one is now, with neither a commit nor an edition; `key` is how a comparison names it
 */

let known = null;

/** The points, oldest first; null while they cannot be had. @returns {Promise<Point[] | null>} */
export async function listPoints() {
  try {
    known ??= await read();
  } catch {
    known = null; // The page itself says that the server is gone; the next page asks again.
  }
  return known;
}

async function read() {
  const [history, editions] = await Promise.all([run("commitHistory", { last: 200 }), run("editionList", {})]);
  return pointsOf(history.commits.nodes, editions.roadmap.editions.nodes);
}

/**
 * @param {any[]} commits oldest first
 * @param {any[]} editions
 * @returns {Point[]}
 */
export function pointsOf(commits, editions) {
  const known = editions.filter((one) => one.commit && one.contentKnown !== "UNKNOWN");
  const whole = new Map(known.filter((one) => !one.scopesOn).map((one) => [one.commit.number, one]));
  const ofCommits = commits.map(({ number, at, message }) => {
    const edition = whole.get(number);
    return { key: `commit:${number}`, date: at.slice(0, 10), commit: number, edition: null, ...named(edition), message };
  });
  const ofLists = known
    .filter((one) => one.scopesOn)
    .map((one) => ({ key: one.id, date: one.scopesOn, commit: null, edition: one.id, ...named(one), message: one.of.name }));
  const sorted = [...ofCommits, ...ofLists].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : Number(a.commit === null) - Number(b.commit === null)));
  const newest = ofCommits.at(-1);
  return newest ? [...sorted.filter((point) => point !== newest), { ...newest, key: "now", commit: null }] : [];
}

const named = (edition) => ({ version: edition?.version ?? null, name: edition?.name ?? null, approximate: edition?.contentKnown === "APPROXIMATE" });

/**
 * Which of the points a URL looks at; -1 when it is none of them.
 * @param {Point[]} points
 * @param {number | null} commit
 * @param {string | null} edition an id or a version
 */
export function indexOf(points, commit, edition) {
  if (edition !== null) return points.findIndex((point) => point.edition === edition || (point.version === edition && point.version !== null));
  if (commit === null) return points.length - 1;
  const found = points.findIndex((point) => point.commit === commit);
  return found < 0 && points.every((point) => point.commit === null || point.commit < commit) ? points.length - 1 : found;
}

/** What a commit says of itself; what the server adds to the date of a source is in words of the reader's language. @param {string} message */
export const messageText = (message) => message.replace(/ \(dated by month; counts from the month's last day\)/, () => ` (${t("asOf.byMonth")})`);
