/**
 * Links seen from the page that is open.
 * @module
 */
import { changed, commitOf, editionOf, linkFrom, pathOf, scenarioOf } from "./url-state.js";

let open = null;

/** The address of the open page, to read and not to change. @returns {URL} */
export const here = () => (open?.href === location.href ? open : (open = new URL(location.href)));

/** A link to another page. @param {string} path @param {Record<string, any>} [query] */
export const link = (path, query) => linkFrom(here(), path, query);

/** A link to an item's page. @param {string} id */
export const itemLink = (id) => link(pathOf("item", id));

/** A link to the graph around an item. @param {string} id */
export const graphLink = (id) => link(pathOf("graph", id));

/** The open page with some of its query changed. @param {Record<string, any>} changes */
export const sameWith = (changes) => changed(here(), changes);

/** The commit that the open page shows, or null for now. */
export const commit = () => commitOf(here());

/** The edition that the open page shows, or null. */
export const edition = () => editionOf(here());

/** The scenario that the open page is under, or null. */
export const scenario = () => scenarioOf(here());

/** What leads from any moment, edition and scenario to the roadmap as it is now. */
export const NOW = { commit: null, edition: null, scenario: null };
