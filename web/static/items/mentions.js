/**
 * What else tells of a thing: meetings, decisions, adoptions and so on, kind by kind.
 * @module
 */
import { t } from "../platform/i18n.js";
import { html, nothing } from "../platform/lit.js";
import { itemNames } from "../platform/named.js";

/** @param {{mentionedBy?: {totalCount: number, nodes: any[]}}} thing */
export function mentions({ mentionedBy }) {
  if (!mentionedBy?.totalCount) return nothing;
  const byKind = Map.groupBy(mentionedBy.nodes, ({ id }) => id.split(":")[0]);
  return html`<section class="item-section" id="mentions">
    <h2>${t("section.mentions")} <span class="count">${mentionedBy.totalCount}</span></h2>
    ${[...byKind].map(([kind, nodes]) => html`<h3>${t(`kinds.${kind}`)}</h3> ${itemNames(nodes)}`)}
  </section>`;
}
