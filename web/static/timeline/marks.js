/**
 * The mark of a conflict: a triangle, filled where it is certain, hollow where it is possible.
 * @module
 */
import { t } from "../platform/i18n.js";
import { html, nothing, svg } from "../platform/lit.js";

/** @param {boolean} certain */
export const conflictShape = (certain) => svg`<path class="conflict-shape ${certain ? "certain" : ""}" d="M7 1.5L13 12.5H1z" /><path class="conflict-sign ${certain ? "certain" : ""}" d="M7 5v4M7 10.4v.9" />`;

/** @param {any[] | undefined} conflicts of one item */
export function conflictMark(conflicts) {
  if (!conflicts) return nothing;
  const text = t("conflict.count", { count: conflicts.length });
  return html`<svg class="conflict-mark" viewBox="0 0 14 14" width="14" height="14" role="img" aria-label=${text}><title>${text}</title>${conflictShape(conflicts.some((one) => one.certainty === "CERTAIN"))}</svg>`;
}
