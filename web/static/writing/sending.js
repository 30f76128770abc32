/**
 * What only those need who write, and not before: fetched while they type, or at the latest when they send.
 * @module
 */
import { ServiceError } from "../platform/graphql.js";
import { t } from "../platform/i18n.js";
import { html, nothing } from "../platform/lit.js";

const load = () => import("./mutations.js");

/** Has it fetched, so that what was typed can be sent at once; whoever sends is told where that fails. */
export const prepare = () => void load().catch(() => {});

/**
 * Writes, or tries it when the input says so.
 * @param {Parameters<typeof import("./mutations.js").mutate>} what
 * @returns {Promise<import("./mutations.js").Answer>}
 * @throws {ServiceError}
 */
export async function send(...what) {
  const { mutate } = await fetched(load);
  return mutate(...what);
}

/**
 * A module; a browser may remember that it could not be fetched, so what is wrong says that only the page loaded anew can try again.
 * @template T
 * @param {() => Promise<T>} loading
 * @throws {ServiceError}
 */
export const fetched = (loading) =>
  loading().catch(() => {
    throw Object.assign(new ServiceError("unreachable"), { reload: true });
  });

/** The way on where only the page loaded anew helps: what was typed is kept in the tab. @param {{reload?: boolean}} wrong */
export const reloading = ({ reload }) => (reload ? html`<p><button type="button" class="button quiet" @click=${() => location.reload()}>${t("error.retry")}</button></p>` : nothing);
