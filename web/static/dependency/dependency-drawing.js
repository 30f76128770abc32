/**
 * The drawing of a neighbourhood: boxes are links, edges are drawn by kind.
 * @module
 */
import { t } from "../platform/i18n.js";
import { graphLink, itemLink, sameWith } from "../platform/links.js";
import { html, nothing, svg } from "../platform/lit.js";
import { BOX } from "./box.js";
import { placeText } from "./place.js";

const LABELS_UP_TO = 40;

/**
 * @param {ReturnType<import("./dependency-layout.js").layoutDependencies>} layout
 * @param {import("./neighbourhood.js").Neighbour[]} nodes
 * @param {import("./neighbourhood.js").NeighbourEdge[]} edges
 * @param {{opened: string[], lit: string | null, seen: ReturnType<typeof aroundCentre> | null}} look which items are opened, which side stands out, and
 *   the part of it that is made, where that is not all
 */
export function dependencyDrawing({ width, height, boxes, routes, headings }, nodes, edges, { opened, lit, seen }) {
  const columns = new Map(nodes.map((node) => [node.id, node.column]));
  const isLit = (id) => lit === null || (lit === "needs" ? columns.get(id) >= 0 : columns.get(id) <= 0);
  const dim = new Set(edges.filter((edge) => !isLit(edge.from) || !isLit(edge.to)).map((edge) => edge.id));
  const names = new Map(nodes.map((node) => [node.id, node.name]));
  const facts = new Map(edges.map((edge) => [edge.id, `${names.get(edge.from)} – ${t(`DependencyKind.${edge.kind}`)} – ${names.get(edge.to)}`]));
  const heights = new Map(boxes.map(({ id, y }) => [id, y]));
  const crosses = ({ from, to }) => seen === null || isSeen(seen, Math.min(heights.get(from), heights.get(to)), Math.max(heights.get(from), heights.get(to)) + BOX.height);
  const away = new Set(edges.filter((edge) => !crosses(edge)).map(({ id }) => id));
  const labelled = routes.length <= LABELS_UP_TO;
  return html`<div class="graph-window" data-drawing tabindex="0" role="region" aria-label=${t("graph.drawing")}>
    <svg class="graph" width=${width} height=${height} viewBox="0 0 ${width} ${height}">
      ${headings.map(({ column, x }) => svg`<text class="column-heading" x="${x}" y="22">${columnText(column)}</text>`)}
      <g aria-hidden="true">${routes.map((route) => (away.has(route.id) ? nothing : edgeShape(route, facts.get(route.id), dim.has(route.id))))}</g>
      ${boxes.toSorted((a, b) => a.column - b.column || a.y - b.y).map((box) => (seen === null || isSeen(seen, box.y, box.y + BOX.height) ? boxShape(box, opened, !isLit(box.id)) : nothing))}
      <g aria-hidden="true">${labelled ? routes.map(labelShape) : nothing}</g>
    </svg>
  </div>`;
}

function edgeShape({ id, kind, path, tip, ring }, fact, dim) {
  const arrow = kind === "COORDINATED_WITH" ? nothing : svg`<path class="tip" d="M${tip.x} ${tip.y}l${-8 * tip.towards} -4.5v9z" />`;
  return svg`<g class="edge ${kind.toLowerCase()} ${ring ? "ring" : ""} ${dim ? "dim" : ""}" data-edge="${id}"><title>${fact}</title><path class="way" d="${path}" />${arrow}</g>`;
}

function labelShape({ kind, label }) {
  const word = t(`DependencyKind.${kind}`);
  const width = word.length * 5.7 + 6;
  const left = label.anchor === "end" ? label.x - width : label.x;
  return svg`<g class="edge-label"><rect x="${left}" y="${label.y - 8}" width="${width}" height="16" rx="3" /><text text-anchor="middle" x="${left + width / 2}" y="${label.y + 4}">${word}</text></g>`;
}

const columnText = (column) => (Math.abs(column) > 2 ? t(column < 0 ? "graph.columnNeedsIt" : "graph.columnNeeded", { count: Math.abs(column) }) : t(`graph.column.${column}`));

function boxShape({ id, name, type, column, x, y, lines }, opened, dim) {
  const where = placeText(column);
  return svg`<g class="box ${column === 0 ? "centre" : ""} ${dim ? "dim" : ""}" transform="translate(${x} ${y})">
    <a href="${itemLink(id)}" class="box-link" data-id="${id}" aria-label="${name}, ${t(`type.${type}`)}, ${where}">
      <title>${name}</title>
      <rect width="${BOX.width}" height="${BOX.height}" rx="6" />
      <text class="box-type" x="12" y="16">${t(`type.${type}`)}</text>
      ${lines.map((line, i) => svg`<text class="box-name" lang="nb" x="12" y="${lines.length === 1 ? 36 : 31 + i * 15}">${line}</text>`)}
    </a>
    ${
      column === 0
        ? nothing
        : svg`<a href="${graphLink(id)}" class="recentre" aria-label="${t("graph.recentre", { name })}">
            <title>${t("graph.recentre", { name })}</title>
            <rect x="${BOX.width - 27}" y="1" width="26" height="24" rx="5" />
            <circle cx="${BOX.width - 14}" cy="13" r="5.5" /><circle class="dot" cx="${BOX.width - 14}" cy="13" r="2" />
          </a>${opener(id, name, opened)}`
    }
  </g>`;
}

/** Opens what is around a box into the drawing, or closes it again. */
function opener(id, name, opened) {
  const isOpen = opened.includes(id);
  const [x, y] = [BOX.width - 14, BOX.height - 13];
  const text = t(isOpen ? "graph.close" : "graph.open", { name });
  return svg`<a href="${sameWith({ open: isOpen ? opened.filter((one) => one !== id) : [...opened, id] })}" class="opener" data-open="${id}" aria-label="${text}">
    <title>${text}</title>
    <rect x="${x - 13}" y="${y - 12}" width="26" height="24" rx="5" /><path d="M${x - 5} ${y}h10${isOpen ? "" : `M${x} ${y - 5}v10`}" />
  </a>`;
}

/**
 * How high the part lies that a window shows when it looks at the centre: at least that much.
 * @param {ReturnType<import("./dependency-layout.js").layoutDependencies>} layout
 * @param {number} most the height of the window
 */
export function aroundCentre({ height, boxes }, most) {
  const centre = boxes.find((box) => box.column === 0);
  const top = Math.max(0, Math.min(centre.y + BOX.height / 2 - most / 2, height - most));
  return { top, bottom: top + most };
}

const isSeen = ({ top, bottom }, from, to) => to >= top && from <= bottom;

/**
 * Scrolls the drawing so that the item itself is in the middle.
 * @param {HTMLElement} page
 * @param {ReturnType<import("./dependency-layout.js").layoutDependencies>} layout
 */
export function lookAtCentre(page, { boxes }) {
  const pane = page.querySelector(".graph-window");
  const centre = boxes.find((box) => box.column === 0);
  if (!pane) return;
  pane.scrollLeft = centre.x + BOX.width / 2 - pane.clientWidth / 2;
  pane.scrollTop = centre.y + BOX.height / 2 - pane.clientHeight / 2;
}
