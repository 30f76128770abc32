/**
 * Who wrote something.
 * @module
 */
import { t } from "../platform/i18n.js";
import { html } from "../platform/lit.js";

/** An organisation and its role as `by` tells them. @param {string} by */
export function byText(by) {
  const comma = by.lastIndexOf(", ");
  return html`<span lang="nb">${by.slice(0, comma)}</span>, ${t(`Role.${by.slice(comma + 2)}`)}`;
}
