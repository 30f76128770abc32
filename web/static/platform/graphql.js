/**
 * The one place that reads from the server: it runs saved operations by name. What is written is posted by `post.js`.
 * @module
 */

/**
 * Why there is no answer: `offline` (the browser has no network), `unreachable` (no server answers), `notFound`, `refused` (the question
 * was wrong; the message says how), `failed` (the server could not answer) or `stopped` (the reader would not wait). What is written can also be `signedOut` (the token is no good),
 * `forbidden` (it may not do this), `busy` (too much at once) or `unavailable` (the store does not answer).
 */
export class ServiceError extends Error {
  /**
   * @param {"offline" | "unreachable" | "notFound" | "refused" | "failed" | "stopped" | "signedOut" | "forbidden" | "busy" | "unavailable"} kind
   * @param {string} message what the server said, if it said anything
   * @param {number | null} wait for how many seconds, where the server says so
   */
  constructor(kind, message = "", wait = null) {
    super(message);
    this.kind = kind;
    this.wait = wait;
  }
}

/**
 * The address of a saved operation's answer: lists repeat their name, objects are JSON, what is null is left out.
 * @param {string} name
 * @param {Record<string, unknown>} [variables]
 */
export function operationUrl(name, variables = {}) {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(variables)) {
    for (const one of [value].flat()) {
      if (one === null || one === undefined) continue;
      query.append(key, typeof one === "object" ? JSON.stringify(one) : String(one));
    }
  }
  const text = query.toString();
  return `/operations/${name}${text ? `?${text}` : ""}`;
}

/**
 * Runs a saved operation and gives its data.
 * @param {string} name
 * @param {Record<string, unknown>} [variables]
 * @param {AbortSignal} [signal] ends the request when nobody waits for it any more
 * @returns {Promise<any>}
 * @throws {ServiceError} with `data`, where some of the answer is there
 */
export async function run(name, variables, signal) {
  const answer = await get(operationUrl(name, variables), signal);
  if (answer.errors?.length) throw Object.assign(errorOf(answer.errors), { data: answer.data });
  return answer.data;
}

/**
 * The saved operations that the server holds.
 * @returns {Promise<{name: string, text: string, formats: string[]}[]>}
 */
export async function listOperations() {
  const answer = await get("/operations");
  return Array.isArray(answer) ? answer : (answer.operations ?? []);
}

/**
 * The words of the glossary, by their English name.
 * @returns {Promise<Record<string, {nb: string, nn: string, meaning: string}>>}
 */
export const listTerms = () => get("/glossary.json");

/** How answers are asked for. */
export const ACCEPT = "application/graphql-response+json, application/json";

// The newest commit that was written here: whatever server is asked next must know of it.
let written = 0;

/** Notes that a commit was written. @param {number} commit */
export const sawCommit = (commit) => (written = Math.max(written, commit));

/** The header that asks for a roadmap with everything that was written here. */
export const newest = () => (written > 0 ? { "Veikart-Commit": String(written) } : {});

async function get(url, signal) {
  const response = await fetch(url, { signal, headers: { Accept: ACCEPT, ...newest() } }).catch(gone);
  const answer = await response.json().catch(() => null);
  if (answer === null) throw new ServiceError("failed", `HTTP ${response.status}`);
  if (!response.ok && !answer.errors?.length) throw new ServiceError("failed", answer.detail ?? answer.message ?? `HTTP ${response.status}`);
  return answer;
}

/** What it means that no answer came. @param {Error} cause @returns {never} */
export function gone(cause) {
  if (cause.name === "AbortError" || cause instanceof ServiceError) throw cause;
  throw new ServiceError(navigator.onLine === false ? "offline" : "unreachable");
}

function errorOf(errors) {
  const codes = errors.map((error) => error.extensions?.code);
  const kind = codes.includes("NOT_FOUND") ? "notFound" : codes.includes("BAD_USER_INPUT") ? "refused" : "failed";
  return new ServiceError(kind, errors.map((error) => error.message).join(" "));
}
