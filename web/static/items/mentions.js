/**
 * What else tells of a thing, and is not told of on its page already: meetings, decisions and so on, kind by kind.
 * @module
 */
import { t } from "../platform/i18n.js";
import { html, nothing } from "../platform/lit.js";
import { itemNames } from "../platform/named.js";
import { elsewhere } from "./shapes.js";

/** @param {{mentionedBy?: {totalCount: number, nodes: any[]}}} thing */
export function mentions(thing) {
  const others = elsewhere(thing);
  if (others.length === 0) return nothing;
  const byKind = Map.groupBy(others, ({ id }) => id.split(":")[0]);
  return html`<section class="item-section" id="mentions">
    <h2>${t("section.mentions")} <span class="count">${others.length}</span></h2>
    ${[...byKind].map(([kind, nodes]) => html`<h3>${t(`kinds.${kind}`)}</h3> ${itemNames(nodes)}`)}
  </section>`;
}
