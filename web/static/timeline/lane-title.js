/**
 * A lane's title where it is no item's name.
 * @module
 */
import { t } from "../platform/i18n.js";
import { html } from "../platform/lit.js";

/** @param {import("./lanes.js").Lane} lane @param {string} group what the lanes are made by */
export function laneTitle({ name, word }, group) {
  if (word) return t(word, { name: name ?? "" });
  return name ? html`<span lang="nb">${name}</span>` : t(`lane.none.${group}`);
}
