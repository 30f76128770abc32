/**
 * What is known to be unknown, and why: a gap that is told is worth more than one that is hidden.
 * @module
 */
import { has, t } from "../platform/i18n.js";
import { html, nothing } from "../platform/lit.js";
import { sourceText } from "./sources.js";

/** @param {any[]} unknowns */
export function unknownList(unknowns) {
  return html`<section class="item-section unknowns" id="unknowns">
    <h2>${t("section.unknowns")}</h2>
    <ul>
      ${unknowns.map(
        ({ field, reason, source }) =>
          html`<li><strong>${fieldWord(field)}</strong>: ${t(`reason.long.${reason}`)}${source ? html` <span class="facts">${sourceText(source)}</span>` : nothing}</li>`,
      )}
    </ul>
  </section>`;
}

/** A field's name in words; fields that have none are shown as they are. @param {string} field */
export function fieldWord(field) {
  const [first] = field.split(".");
  return has(`field.${field}`) ? t(`field.${field}`) : has(`fact.${first}`) ? t(`fact.${first}`) : has(`field.${first}`) ? t(`field.${first}`) : field;
}
