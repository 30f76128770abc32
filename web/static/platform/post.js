/**
 * The one place that writes to the server: it posts questions and mutations as whoever a token speaks for.
 * @module
 */
import { ACCEPT, ServiceError, gone, newest, sawCommit } from "./graphql.js";

const KINDS = { UNAUTHENTICATED: "signedOut", FORBIDDEN: "forbidden", TOO_BUSY: "busy", STORE_UNAVAILABLE: "unavailable", BEHIND: "unavailable", NOT_FOUND: "notFound", BAD_USER_INPUT: "refused" };
const STATUSES = { 401: "signedOut", 403: "forbidden", 429: "busy", 503: "unavailable" };

/**
 * @param {string} query
 * @param {Record<string, unknown>} variables
 * @param {string | null} token
 * @returns {Promise<any>} its data; what was written is told also when some of the answer is missing
 * @throws {ServiceError}
 */
export async function post(query, variables, token) {
  const headers = { Accept: ACCEPT, "Content-Type": "application/json", ...(token ? { Authorization: `Bearer ${token}` } : {}), ...newest() };
  const response = await fetch("/graphql", { method: "POST", headers, body: JSON.stringify({ query, variables }) }).catch(gone);
  const answer = await response.json().catch(() => null);
  const told = Object.values(answer?.data ?? {}).filter((one) => one !== null);
  if (told.length > 0) {
    for (const one of told) sawCommit(one.commit?.number ?? one.change?.commit?.number ?? 0);
    return answer.data;
  }
  const kind = STATUSES[response.status] ?? KINDS[answer?.errors?.[0]?.extensions?.code] ?? "failed";
  const wait = Number(response.headers.get("Retry-After"));
  throw new ServiceError(kind, answer?.errors?.map((error) => error.message).join(" ") ?? answer?.detail ?? `HTTP ${response.status}`, wait > 0 ? wait : null);
}
