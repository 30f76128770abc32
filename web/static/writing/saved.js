/**
 * What is said once a form has been saved.
 * @module
 */
import { t } from "../platform/i18n.js";
import { link } from "../platform/links.js";
import { html } from "../platform/lit.js";

/** The commit that it became, and the way to what it changed. @param {any} change */
export const savedAs = ({ commit: { number } }) =>
  html`<p>${t("form.saved", { number: String(number) })} <a href=${link("/compare", { from: `commit:${number - 1}`, to: `commit:${number}` })}>${t("form.seeCommit")}</a></p>`;

/** The id of what was made of a kind; null where nothing was. @param {any} change @param {string} kind */
export const addedIn = (change, kind) => change.diff?.nodes.find(({ change: how, item }) => how === "ADDED" && item.id.startsWith(`${kind}:`))?.item.id ?? null;
