/**
 * Everything that a thing needs, or that needs it, however far away: nearest first, each with the chain that leads there.
 * @module
 */
import { number, t } from "../platform/i18n.js";
import { link } from "../platform/links.js";
import { html, nothing } from "../platform/lit.js";
import { itemName } from "../platform/named.js";

/** @param {"needs" | "neededBy"} key @param {{totalCount: number, nodes: any[]}} reached @param {{id: string}} item */
export function reachList(key, { totalCount, nodes }, item) {
  const steps = [...Map.groupBy(nodes, ({ distance }) => distance)];
  return html`<section class="item-section" id="all-${key}">
    <h2>${t(`reach.${key}`)} <span class="count">${number(totalCount)}</span></h2>
    ${nodes.length === 0 ? html`<p class="unknown">${t(`section.${key}.none`)}</p>` : nothing}
    ${steps.map(
      ([distance, found]) => html`<h3>${t("reach.steps", { count: distance })} <span class="count">${number(found.length)}</span></h3>
        <ul class="reach">
          ${found.map((one) => html`<li data-id=${one.item.id}>${itemName(one.item)} ${distance > 1 ? html`<a class="facts" href=${link("/path", key === "needs" ? { from: item.id, to: one.item.id } : { from: one.item.id, to: item.id })} aria-label=${t("reach.pathTo", { name: one.item.name })}>${t("reach.path")}</a>` : nothing}</li>`)}
        </ul>`,
    )}
  </section>`;
}
