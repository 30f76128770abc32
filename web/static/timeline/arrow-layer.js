/**
 * The arrows of what is selected, drawn over the rows; one that cannot hold bears the sign of a conflict.
 * @module
 */
import { html, nothing, svg } from "../platform/lit.js";
import { arrowsOf } from "./arrows.js";
import { conflictShape } from "./marks.js";

/**
 * @param {{rows: import("./timeline-layout.js").Row[], nameLine: number, width: number, height: number}} layout
 * @param {string} selected
 * @param {any[]} edges
 * @param {Set<string>} against the dependencies in conflict
 */
export function arrowLayer({ rows, nameLine, width, height }, selected, edges, against) {
  const arrows = arrowsOf(rows, nameLine, selected, edges);
  return arrows.length === 0 ? nothing : html`<svg width=${width} height=${height} aria-hidden="true">${arrows.map((arrow) => shape(arrow, arrow.backward || against.has(arrow.id)))}</svg>`;
}

const shape = ({ id, kind, path, tip }, against) => svg`<g class="arrow ${kind.toLowerCase()} ${against ? "against" : ""}" data-edge="${id}"><path class="way" d="${path}" /><path class="tip" d="M${tip.x} ${tip.y}l-8 -4.5v9z" />${against ? svg`<g transform="translate(${tip.x - 24} ${tip.y - 7})">${conflictShape(true)}</g>` : nothing}</g>`;
