/**
 * Who writes: a token for the API, kept in this tab alone and shown to nobody. It is sent with what is written, never with what is read.
 * @module
 */
import { post } from "./graphql.js";

/** @typedef {{token: string, organisation: string, name: string, role: "VIEWER" | "REPORTER" | "EDITOR" | "ADMIN", expires: string | null}} Session */

const MEMORY = "veikart.session";
const ROLES = ["VIEWER", "REPORTER", "EDITOR", "ADMIN"];
const ME = "{ me { organisation role expires } }";
const NAME = "query ($id: ID!) { roadmap { actor(id: $id) { name } } }";

/** Who is signed in; null when nobody is, or the token has expired. @returns {Session | null} */
export function session() {
  const known = remembered();
  return known && !isOver(known) ? known : null;
}

/** Whether somebody was signed in whose token has expired since. */
export const lapsed = () => isOver(remembered());

/** Whether the one signed in may do what a role may. @param {Session["role"]} role */
export const may = (role) => ROLES.indexOf(session()?.role ?? "") >= ROLES.indexOf(role);

/**
 * Asks the server whom a token speaks for, and keeps it when it is good.
 * @param {string} token
 * @returns {Promise<Session>}
 * @throws {import("./graphql.js").ServiceError} of the kind `signedOut` when the token is no good
 */
export async function signIn(token) {
  const { me } = await post(ME, {}, token);
  const name = await post(NAME, { id: me.organisation }, token).then(({ roadmap }) => roadmap.actor?.name, () => null);
  const found = { token, ...me, name: name ?? me.organisation };
  sessionStorage.setItem(MEMORY, JSON.stringify(found));
  return found;
}

/** Forgets the token, and everything else that this tab keeps for who was signed in. */
export const signOut = () => sessionStorage.clear();

/** Posts a mutation as the one signed in. A token that is refused is forgotten, what was typed is not. @param {string} query @param {Record<string, unknown>} variables */
export async function write(query, variables) {
  try {
    return await post(query, variables, session()?.token ?? null);
  } catch (error) {
    if (error.kind === "signedOut") sessionStorage.removeItem(MEMORY);
    throw error;
  }
}

const isOver = (known) => known !== null && known.expires !== null && Date.parse(known.expires) <= Date.now();

function remembered() {
  try {
    return JSON.parse(sessionStorage.getItem(MEMORY));
  } catch {
    return null; // A browser that keeps nothing has nobody signed in.
  }
}
