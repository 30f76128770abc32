/**
 * Every view is a URL. What every page obeys (the language, and the roadmap looked at: a commit or an edition, under a scenario) is carried from
 * link to link, and so is whether the view stands in a frame of another site.
 * Pure functions over URL objects: nothing here touches the browser.
 * @module
 */
const CARRIED = ["commit", "edition", "scenario", "lang", "embed"];

/**
 * The link to another page that keeps what every page obeys.
 * @param {URL} here the page that holds the link
 * @param {string} path the other page
 * @param {Record<string, string | number | string[] | null | undefined>} [query] what the other page is asked to show; null takes a carried value away
 * @returns {string} path and query
 */
export function linkFrom(here, path, query = {}) {
  if (here.search === "" && Object.keys(query).length === 0) return path; // So are most of the thousands in a long table.
  const next = new URLSearchParams();
  const carried = CARRIED.filter((name) => !(name in query) && here.searchParams.has(name));
  for (const [name, value] of Object.entries(query)) {
    for (const one of [value].flat()) if (one !== null && one !== undefined && one !== "") next.append(name, String(one));
  }
  for (const name of carried) next.set(name, /** @type {string} */ (here.searchParams.get(name)));
  const text = next.toString().replaceAll("%3A", ":");
  return text ? `${path}?${text}` : path;
}

/**
 * The same page with some of its query changed.
 * @param {URL} here
 * @param {Record<string, string | number | string[] | null | undefined>} changes null takes a value away
 * @returns {string} path and query
 */
export function changed(here, changes) {
  const query = /** @type {Record<string, string[] | string | number | null | undefined>} */ ({});
  for (const name of new Set(here.searchParams.keys())) query[name] = here.searchParams.getAll(name);
  return linkFrom(here, here.pathname, { ...query, ...changes });
}

/**
 * The path of an item's page or graph; ids keep their colon, so that they can be read and typed.
 * @param {"item" | "graph"} page
 * @param {string} id
 */
export function pathOf(page, id) {
  return `/${page}/${encodeURIComponent(id).replaceAll("%3A", ":")}`;
}

/**
 * The commit that the URL asks for, or null for the roadmap as it is now.
 * @param {URL} url
 * @returns {number | null}
 */
export function commitOf(url) {
  const text = url.searchParams.get("commit") ?? "";
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

/**
 * The edition that the URL asks for, or null. A commit in the same URL goes before it.
 * @param {URL} url
 * @returns {string | null}
 */
export const editionOf = (url) => (commitOf(url) === null && url.searchParams.get("edition")) || null;

/**
 * The scenario that the URL asks for, as the API takes it, or null. What is no JSON stays text: the server says what is wrong with it.
 * @param {URL} url
 * @returns {object | string | null}
 */
export function scenarioOf(url) {
  const text = url.searchParams.get("scenario");
  if (!text) return null;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/**
 * The variables of a question about the roadmap that the URL looks at: a question of the commit is one of the edition or of the scenario instead, unless
 * it says so itself.
 * @param {URL} url
 * @param {Record<string, unknown>} variables
 */
export function atPoint(url, variables) {
  if (!("commit" in variables)) return variables;
  const edition = editionOf(url);
  const point = edition && variables.commit === null && !("edition" in variables) ? { edition } : {};
  const scenario = scenarioOf(url);
  return { ...variables, ...point, ...(scenario && !("scenario" in variables) ? { scenario } : {}) };
}
