/**
 * Names of items, marked with the language that they are in.
 * @module
 */
import { t, textLang } from "./i18n.js";
import { itemLink } from "./links.js";
import { html, nothing } from "./lit.js";
import { typeWord } from "./marks.js";

/** An item's name as a link to its page. @param {{id: string, name: string}} item */
export const itemName = (item) => html`<a href=${itemLink(item.id)} lang="nb">${item.name}</a>`;

/** The same, with the kind of thing that it is. @param {{id: string, name: string, __typename: string}} item */
export const itemNameAndType = (item) => html`${itemName(item)} <span class="type">${typeWord(item)}</span>`;

/** Several items as a short list; nothing when there are none. @param {{id: string, name: string}[]} items */
export function itemNames(items) {
  if (items.length === 0) return nothing;
  return html`<ul class="names">
    ${items.map((item) => html`<li>${itemName(item)}</li>`)}
  </ul>`;
}

/** A text of ours as a paragraph, marked with its language; nothing when there is none. @param {string | null} text */
export const prose = (text) => (text ? html`<p lang=${textLang()}>${text}</p>` : nothing);

/** The same within a line. @param {string | null} text */
export const phrase = (text) => (text ? html`<span lang=${textLang()}>${text}</span>` : nothing);

/** A word for what is not known. */
export const unknownWord = () => html`<span class="unknown">${t("unknown")}</span>`;
