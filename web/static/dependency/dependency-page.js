/**
 * The dependency graph around one item, two steps out, as a drawing and as tables with the same items and edges.
 * @module
 */
import { apiLanguage, t } from "../platform/i18n.js";
import { commit, here, itemLink, sameWith } from "../platform/links.js";
import { html, nothing } from "../platform/lit.js";
import { PageElement } from "../platform/page-element.js";
import { dependencyDrawing, lookAtCentre } from "./dependency-drawing.js";
import { layoutDependencies } from "./dependency-layout.js";
import { dependencyLegend } from "./legend.js";
import { dependencyTables } from "./dependency-tables.js";
import { boxTextWidth } from "./measure.js";
import { MOST, neighbourhoodOf } from "./neighbourhood.js";

const NEEDS = ["REQUIRES", "FOLLOWS", "DEPENDS_ON", "DELAYED_BY", "BUILDS_ON", "SUPPORTED_BY"];
const ALL = [...NEEDS, "TESTS", "AFFECTS", "COORDINATED_WITH"];

/** `<dependency-page>`. */
export class DependencyPage extends PageElement {
  question() {
    return { id: this.route.id, needs: here().searchParams.get("edges") === "needs" };
  }

  async load() {
    const { id, needs } = this.question();
    const variables = { id, kinds: needs ? NEEDS : ALL, first: MOST, commit: commit(), language: apiLanguage() };
    const { item } = (await this.ask("dependencyNeighbourhood", variables)).roadmap;
    const around = neighbourhoodOf(item);
    return { item, ...around, layout: layoutDependencies(around.nodes, around.edges, boxTextWidth) };
  }

  heading({ item }) {
    return t("graph.title", { name: item.name });
  }

  draw() {
    super.draw();
    if (this.data) lookAtCentre(this, this.data.layout);
  }

  view({ item, nodes, edges, leftOut, layout }) {
    const { needs } = this.question();
    return html`<p class="trail"><a href=${itemLink(item.id)}>${t("graph.toItem")}</a></p>
      <h1 tabindex="-1">${t("graph.heading")} <span lang="nb">${item.name}</span></h1>
      <p class="lead">${t("graph.lead")}</p>
      <div class="graph-controls">
        <ul class="chips">
          <li><a href=${sameWith({ edges: null })} aria-current=${String(!needs)}>${t("graph.all")}</a></li>
          <li><a href=${sameWith({ edges: "needs" })} aria-current=${String(needs)}>${t("graph.needs")}</a></li>
        </ul>
        <p class="result-line" role="status">${t("graph.items", { count: nodes.length - 1 })}, ${t("graph.edges", { count: edges.length })}.</p>
      </div>
      ${leftOut > 0 ? html`<p class="left-out">${t("graph.leftOut", { count: leftOut, most: MOST })}</p>` : nothing}
      ${edges.length === 0 ? html`<p class="empty">${t("graph.alone")}</p>` : html`${dependencyLegend(edges, layout.routes)} ${dependencyDrawing(layout, nodes, edges)}`} ${dependencyTables(nodes, edges)}`;
  }
}

/** The elements that only this page needs, by tag. */
export const ELEMENTS = { "dependency-page": DependencyPage };
