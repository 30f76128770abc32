/**
 * What is known to be unknown, and why: a gap that is told is worth more than one that is hidden.
 * @module
 */
import { t } from "../platform/i18n.js";
import { html, nothing } from "../platform/lit.js";
import { sourceText } from "../platform/source-text.js";
import { fieldWord } from "./keys.js";

/** @param {{__typename: string, unknowns: any[]}} thing */
export function unknownList({ __typename: type, unknowns }) {
  return html`<section class="item-section unknowns" id="unknowns">
    <h2>${t("section.unknowns")}</h2>
    <ul>
      ${unknowns.map(
        ({ field, reason, source }) =>
          html`<li><strong>${fieldWord(field, type)}</strong>: ${t(`UnknownReason.${reason}`)}${source ? html` <span class="facts">${sourceText(source)}</span>` : nothing}</li>`,
      )}
    </ul>
  </section>`;
}
