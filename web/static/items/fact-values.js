/**
 * How single facts are written.
 * @module
 */
import { t } from "../platform/i18n.js";
import { html } from "../platform/lit.js";
import { itemName, itemNames, unknownWord } from "../platform/named.js";
import { periodText } from "../platform/period.js";

/** A word for an enum's value; "not known" where there is none. @param {string} table @param {string | null} value */
export const word = (table, value) => (value ? t(`${table}.${value}`) : unknownWord());

/** A word for an enum's value, or nothing at all. @param {string} table @param {string | null} value */
export const wordIfAny = (table, value) => (value ? t(`${table}.${value}`) : null);

/** A period; "not known" where there is none. @param {any} period */
export const when = (period) => (period ? periodText(period) : unknownWord());

/** One item; "not known" where there is none. @param {any} item */
export const who = (item) => (item ? itemName(item) : unknownWord());

/** One item, or nothing at all. @param {any} item */
export const whoIfAny = (item) => (item ? itemName(item) : null);

/** Several items, or nothing at all. @param {any[]} items */
export const several = (items) => (items?.length ? itemNames(items) : null);

/** Health regions, or nothing at all. @param {string[]} regions */
export const regions = (regions) => (regions?.length ? regions.map((region) => t(`region.${region}`)).join(", ") : null);

/** Names that it had before, or nothing at all. @param {{name: string, until: string | null}[]} names */
export function formerNames(names) {
  if (!names?.length) return null;
  return html`<ul class="names">
    ${names.map(({ name, until }) => html`<li><span lang="nb">${name}</span>${until ? ` (${t("former.until", { until })})` : ""}</li>`)}
  </ul>`;
}
