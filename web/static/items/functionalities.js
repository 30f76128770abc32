/**
 * What a solution can do, with how far each has come and what its use hangs on.
 * @module
 */
import { t } from "../platform/i18n.js";
import { html, nothing } from "../platform/lit.js";
import { itemName, unknownWord } from "../platform/named.js";
import { periodText } from "../platform/period.js";
import { table } from "./table.js";

/** @param {any[]} functionalities */
export function functionalityTable(functionalities) {
  return table(
    t("section.functionalities"),
    ["name", "availability", "flags"],
    functionalities.map((one) => [itemName(one), availabilityList(one.availability), flagList(one.flags) ?? nothing]),
  );
}

/** The states in time order, each with its quarters. @param {any[]} availability */
export function availabilityList(availability) {
  if (availability.length === 0) return unknownWord();
  return html`<ul class="names">
    ${availability.map(({ state, period }) => html`<li>${t(`availability.${state}`)}, ${period ? periodText(period) : html`<span class="unknown">${t("period.lost")}</span>`}</li>`)}
  </ul>`;
}

/** What its use hangs on; null when nothing is known. @param {string[]} flags */
export function flagList(flags) {
  if (flags.length === 0) return null;
  return html`<ul class="names">
    ${flags.map((flag) => html`<li>${t(`flag.${flag}`)}</li>`)}
  </ul>`;
}
