/**
 * Signing in and out, and writing as whoever is signed in.
 * @module
 */
import { run } from "../platform/graphql.js";
import { post } from "../platform/post.js";
import { MEMORY, session } from "../platform/session.js";

const ME = "{ me { organisation role expires } }";

/**
 * Asks the server whom a token speaks for, and keeps it when it is good.
 * @param {string} token
 * @throws {import("../platform/graphql.js").ServiceError} of the kind `signedOut` when the token is no good
 */
export async function signIn(token) {
  const { me } = await post(ME, {}, token);
  const name = await run("namesOf", { ids: [me.organisation] }).then(({ nodes }) => nodes[0]?.name, () => null);
  sessionStorage.setItem(MEMORY, JSON.stringify({ token, ...me, name: name ?? me.organisation }));
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
