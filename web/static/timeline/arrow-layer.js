/**
 * The arrows of what is selected, drawn over the rows; one that cannot hold bears the sign of a conflict.
 * @module
 */
import { html, nothing, svg } from "../platform/lit.js";
import { arrowsOf } from "./arrows.js";
import { linksOf } from "./chain.js";
import { conflictShape } from "./marks.js";

/**
 * Of a chain what is next to the selected is heavy with a filled tip, what is further away thin with a hollow one, and what leads through something that is
 * not drawn is dotted.
 * @param {{rows: import("./timeline-layout.js").Row[], nameLine: number, width: number, height: number}} layout
 * @param {{item: any, reach: any, chain: string, against: Map<string, any>}} chosen `against` are the conflicts by their dependencies
 */
export function arrowLayer({ rows, nameLine, width, height }, { item, reach, chain, against }) {
  const arrows = arrowsOf(rows, nameLine, item.id, linksOf(item, reach, chain));
  return arrows.length === 0 ? nothing : html`<svg width=${width} height=${height} aria-hidden="true">${arrows.map((arrow) => shape(arrow, arrow.backward || arrow.ids.some((id) => against.has(id))))}</svg>`;
}

const shape = ({ ids, kind, path, tip, reach }, against) => svg`<g class="arrow ${kind.toLowerCase()} ${reach} ${against ? "against" : ""}" data-edge="${ids.join(" ")}"><path class="way" d="${path}" /><path class="tip" d="M${tip.x} ${tip.y}l-8 -4.5v9z" />${against ? svg`<g transform="translate(${tip.x - 24} ${tip.y - 7})">${conflictShape(true)}</g>` : nothing}</g>`;

/** How the arrows look, for the legend. @param {string} reach */
export const arrowSample = (reach) => html`<svg class="sample" viewBox="0 0 44 16" width="44" height="16" aria-hidden="true"><g class="arrow ${reach}"><path class="way" d="M1 8H36" /><path class="tip" d="M43 8l-8 -4.5v9z" /></g></svg>`;
