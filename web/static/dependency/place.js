/**
 * Where an item stands in a neighbourhood, in words.
 * @module
 */
import { t } from "../platform/i18n.js";

/** @param {number} column 0 is the item itself; negative: it needs the item, positive: the item needs it */
export function placeText(column) {
  if (column === 0) return t("place.centre");
  return t(column < 0 ? "place.needsIt" : "place.needed", { count: Math.abs(column) });
}
