/**
 * The commits that the roadmap can be seen as of, fetched once and shared.
 * @module
 */
import { run } from "../platform/graphql.js";

let known = null;

/** The newest commits, newest first; null while they cannot be had. @returns {Promise<any[] | null>} */
export async function listCommits() {
  try {
    known ??= (await run("commitHistory", { last: 200 })).commits.nodes.toReversed();
  } catch {
    known = null; // The page itself says that the server is gone; the next page asks again.
  }
  return known;
}
