/**
 * How the kinds of dependencies are drawn: only those that occur.
 * @module
 */
import { t } from "../platform/i18n.js";
import { html, nothing, svg } from "../platform/lit.js";

const KINDS = ["REQUIRES", "FOLLOWS", "DEPENDS_ON", "DELAYED_BY", "BUILDS_ON", "SUPPORTED_BY", "TESTS", "AFFECTS", "COORDINATED_WITH"];

/**
 * @param {import("./neighbourhood.js").NeighbourEdge[]} edges
 * @param {{ring: boolean}[]} routes
 */
export function dependencyLegend(edges, routes) {
  const occurring = KINDS.filter((kind) => edges.some((edge) => edge.kind === kind));
  return html`<div class="graph-legend">
    <p>${t("graph.legend")}</p>
    <ul class="legend" aria-label=${t("legend.title")}>
      ${occurring.map((kind) => html`<li>${sample(kind)} ${t(`DependencyKind.${kind}`)}</li>`)}
      ${routes.some((route) => route.ring) ? html`<li>${sample("ring")} ${t("graph.ring")}</li>` : nothing}
    </ul>
  </div>`;
}

function sample(kind) {
  const arrow = kind === "COORDINATED_WITH" ? nothing : svg`<path class="tip" d="M50 8l-8-4.5v9z" />`;
  return html`<svg class="edge ${kind.toLowerCase()}" viewBox="0 0 52 16" width="52" height="16" aria-hidden="true"><path class="way" d="M1 8H42" />${arrow}</svg>`;
}
