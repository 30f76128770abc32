/**
 * The facts of what is no roadmap item, as the operation of its page names them.
 * @module
 */
import { day } from "../platform/i18n.js";
import { html } from "../platform/lit.js";
import { itemName, itemNames, phrase } from "../platform/named.js";
import { periodText } from "../platform/period.js";

const ELSEWHERE = new Set(["__typename", "id", "name", "aliases", "description", "sources", "unknowns", "mentionedBy"]);

/** @param {any} one @returns {import("./facts.js").Fact[]} */
export const entryFacts = (one) =>
  Object.entries(one)
    .filter(([key, value]) => !ELSEWHERE.has(key) && value !== null && value.length !== 0)
    .map(([key, value]) => [key, shown(value)]);

function shown(value) {
  if (Array.isArray(value)) return value[0].name ? itemNames(value) : html`<ul class="names">${value.map((one) => html`<li>${plain(one)}</li>`)}</ul>`;
  if (value.name) return itemName(value);
  return value.start ? periodText(value) : plain(value);
}

function plain(value) {
  if (value.asStated) return html`${phrase(value.what)}: <span lang="nb">${value.asStated}</span>`;
  if (value.value) return html`<span lang="nb">${value.value}</span>`;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return day(value);
  return /\p{L}/u.test(value) ? phrase(value) : value;
}
