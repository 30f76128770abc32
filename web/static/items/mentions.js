/**
 * What else tells of an item: meetings, decisions, adoptions and so on.
 * @module
 */
import { t } from "../platform/i18n.js";
import { html, nothing } from "../platform/lit.js";
import { typeWord } from "../platform/marks.js";
import { itemName } from "../platform/named.js";
import { table } from "./table.js";

/** @param {{mentionedBy?: {nodes: any[]}}} item */
export function mentions(item) {
  const nodes = item.mentionedBy?.nodes ?? [];
  if (nodes.length === 0) return nothing;
  return html`<section class="item-section" id="mentions">
    <h2>${t("section.mentions")}</h2>
    ${table(t("section.mentions"), ["name", "kind"], nodes.map((one) => [itemName(one), typeWord(one)]))}
  </section>`;
}
