/**
 * The drawing of a layout that the server has made: boxes lead to the graph around what they stand for.
 * @module
 */
import { t } from "../platform/i18n.js";
import { graphLink } from "../platform/links.js";
import { html, nothing, svg } from "../platform/lit.js";

// Where one line stands for several dependencies, the strongest says how it is drawn.
const KINDS = ["REQUIRES", "FOLLOWS", "DEPENDS_ON", "DELAYED_BY", "BUILDS_ON", "SUPPORTED_BY", "TESTS", "AFFECTS", "COORDINATED_WITH"];

/** The strongest kind among dependencies. @param {{kind: string}[]} dependencies */
export const strongest = (dependencies) => KINDS.find((kind) => dependencies.some((one) => one.kind === kind)) ?? KINDS[0];

/** @param {ReturnType<import("./server-layout.js").inPixels>} layout @param {string} title */
export function overviewDrawing({ width, height, boxes, lines }, title) {
  const names = new Map(boxes.map((box) => [box.id, box.name]));
  return html`<div class="graph-window" data-drawing tabindex="0" role="region" aria-label=${title}>
    <svg class="graph" width=${width} height=${height} viewBox="0 0 ${width} ${height}">
      <g aria-hidden="true">
        ${lines.map(({ id, from, to, dependencies, reversed, path, tip }) => svg`<g class="edge ${strongest(dependencies).toLowerCase()} ${reversed ? "ring" : ""}" data-edge="${id}"><title>${names.get(from)} → ${names.get(to)}: ${dependencies.length}</title><path class="way" d="${path}" /><path class="tip" d="M${tip.x} ${tip.y}l${-8 * tip.towards} -4.5v9z" /></g>`)}
      </g>
      ${boxes.map(boxShape)}
    </svg>
  </div>`;
}

function boxShape({ id, name, type, items, x, y, width, height, lines }) {
  const kind = items > 1 ? t("graph.folded", { type: t(`type.${type}`), count: items }) : t(`type.${type}`);
  return svg`<g class="box" transform="translate(${x} ${y})">
    <a href="${graphLink(id)}" class="box-link" data-id="${id}" aria-label="${name}, ${kind}">
      <title>${name}</title>
      <rect width="${width}" height="${height}" rx="6" />
      <text class="box-type" x="12" y="16">${kind}</text>
      ${lines.map((line, i) => svg`<text class="box-name" lang="nb" x="12" y="${lines.length === 1 ? 36 : 31 + i * 15}">${line}</text>`)}
    </a>
    ${nothing}
  </g>`;
}
