/**
 * Who is signed in: a token for the API, kept in this tab alone. It is sent with what is written, never with what is read.
 * @module
 */
import { commit, edition, scenario } from "./links.js";

/** @typedef {{token: string, organisation: string, name: string, role: "VIEWER" | "REPORTER" | "EDITOR" | "ADMIN", expires: string | null}} Session */

/** Where the tab keeps it. */
export const MEMORY = "veikart.session";

const ROLES = ["VIEWER", "REPORTER", "EDITOR", "ADMIN"];

/** Who is signed in; null when nobody is, or the token has expired. @returns {Session | null} */
export function session() {
  const known = remembered();
  return known && !isOver(known) ? known : null;
}

/** Whether somebody was signed in whose token has expired since. */
export const lapsed = () => isOver(remembered());

/** Whether the one signed in may do what a role may. @param {Session["role"]} role */
export const may = (role) => ROLES.indexOf(session()?.role ?? "") >= ROLES.indexOf(role);

/** Whether what is looked at can be changed by a role that the one signed in has: the past, an edition and a scenario are only looked at. @param {Session["role"]} role */
export const mayChange = (role) => isNow() && may(role);

/** Whether the roadmap is looked at as it is now. */
export const isNow = () => [commit(), edition(), scenario()].every((one) => one === null);

const isOver = (known) => known !== null && known.expires !== null && Date.parse(known.expires) <= Date.now();

function remembered() {
  try {
    return JSON.parse(sessionStorage.getItem(MEMORY));
  } catch {
    return null; // A browser that keeps nothing has nobody signed in.
  }
}
