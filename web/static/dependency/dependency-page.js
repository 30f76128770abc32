/**
 * The dependency graph around one item, two steps out, as a drawing and as tables with the same items and edges.
 * @module
 */
import { apiLanguage, t } from "../platform/i18n.js";
import { commit, here, itemLink, link, sameWith } from "../platform/links.js";
import { html, nothing } from "../platform/lit.js";
import { PageElement } from "../platform/page-element.js";
import { aroundCentre, dependencyDrawing, lookAtCentre } from "./dependency-drawing.js";
import { layoutDependencies } from "./dependency-layout.js";
import { dependencyLegend } from "./legend.js";
import { dependencyTables } from "./dependency-tables.js";
import { matrix } from "./matrix.js";
import { boxTextWidth } from "./measure.js";
import { MOST, neighbourhoodOf } from "./neighbourhood.js";
import { reachList } from "./reach-list.js";

const NEEDS = ["REQUIRES", "FOLLOWS", "DEPENDS_ON", "DELAYED_BY", "BUILDS_ON", "SUPPORTED_BY"];
const ALL = [...NEEDS, "TESTS", "AFFECTS", "COORDINATED_WITH"];

const MOST_OPEN = 20;

/** `<dependency-page>`. */
export class DependencyPage extends PageElement {
  #seen = null;
  #whole = false;
  #reached = null;

  question() {
    const query = here().searchParams;
    return { id: this.route.id, needs: query.get("edges") === "needs", opened: query.getAll("open").slice(0, MOST_OPEN) };
  }

  async load() {
    const { id, needs, opened } = this.question();
    const variables = { id, kinds: needs ? NEEDS : ALL, first: MOST, commit: commit(), language: apiLanguage() };
    const asked = [this.ask("dependencyNeighbourhood", variables), ...opened.map((one) => this.ask("dependencyNeighbourhood", { ...variables, id: one, maxDepth: 1 }))];
    const reached = this.#reach(id);
    const [whole, ...around] = await Promise.all(asked);
    const { item } = whole.roadmap;
    const base = neighbourhoodOf(item);
    const first = layoutDependencies(base.nodes, base.edges, boxTextWidth);
    if (opened.length === 0) return { item, ...base, layout: first, reached, opened };
    const grown = neighbourhoodOf(item, around.map((one) => one.roadmap.item));
    return { item, ...grown, layout: layoutDependencies(grown.nodes, grown.edges, boxTextWidth, first.boxes), reached, opened };
  }

  /** What the lists below the drawing tell: the drawing does not wait for it. Null where it could not be had. */
  #reach(id) {
    return Promise.all([this.ask("preconditionsOf", { id, commit: commit(), language: apiLanguage() }), this.ask("impactOf", { id, commit: commit() })]).then(
      ([upstream, impact]) => ({ needs: upstream.roadmap.item.upstream, neededBy: impact.roadmap.item.impact }),
      () => null,
    );
  }

  heading({ item }) {
    return t("graph.title", { name: item.name });
  }

  /** What a window shows of the drawing stands before the rest of it and the lists below are made: those take much longer. */
  draw() {
    const before = this.#seen;
    const fresh = this.data !== null && before !== this.data.item;
    if (fresh) this.#whole = false;
    super.draw();
    if (!fresh) return;
    this.#seen = this.data.item;
    if (before?.id !== this.data.item.id) lookAtCentre(this, this.data.layout);
    this.setAttribute("aria-busy", "true");
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(this.#rest))); // The second frame comes after the first was painted.
  }

  #rest = async () => {
    const { item, reached } = this.data ?? {};
    const found = await reached;
    if (this.data?.item !== item) return;
    this.#reached = found;
    this.#whole = true;
    this.draw();
  };

  view({ item, nodes, edges, leftOut, layout, opened }) {
    const { needs } = this.question();
    const query = here().searchParams;
    const asMatrix = query.get("view") === "matrix";
    const lit = ["needs", "neededBy"].includes(query.get("lit") ?? "") ? query.get("lit") : null;
    const chip = (changes, current, key) => html`<li><a href=${sameWith(changes)} aria-current=${String(current)}>${t(key)}</a></li>`;
    return html`<p class="trail"><a href=${itemLink(item.id)}>${t("graph.toItem")}</a> <a href=${link("/graph")}>${t("overview.title")}</a></p>
      <h1 tabindex="-1">${t("graph.heading")} <span lang="nb">${item.name}</span></h1>
      <p class="lead">${t("graph.lead")}</p>
      <div class="graph-controls">
        <ul class="chips">
          ${chip({ edges: null }, !needs, "graph.all")} ${chip({ edges: "needs" }, needs, "graph.needs")}
        </ul>
        <ul class="chips">
          ${chip({ view: null }, !asMatrix, "view.drawing")} ${chip({ view: "matrix" }, asMatrix, "graph.matrix")}
        </ul>
        <ul class="chips" aria-label=${t("graph.lit")}>
          ${chip({ lit: null }, lit === null, "graph.litAll")} ${chip({ lit: "needs" }, lit === "needs", "section.needs")} ${chip({ lit: "neededBy" }, lit === "neededBy", "section.neededBy")}
        </ul>
        <p class="result-line" role="status">${t("graph.items", { count: nodes.length - 1 })}, ${t("graph.edges", { count: edges.length })}.</p>
      </div>
      ${leftOut > 0 ? html`<p class="left-out">${t("graph.leftOut", { count: leftOut, most: MOST })}</p>` : nothing}
      ${edges.length === 0 ? html`<p class="empty">${t("graph.alone")}</p>` : asMatrix ? matrix(nodes, edges.map((edge) => ({ ...edge, kinds: [edge.kind] }))) : html`${dependencyLegend(edges, layout.routes)} ${dependencyDrawing(layout, nodes, edges, { opened, lit, seen: this.#whole ? null : aroundCentre(layout, innerHeight) })}`}
      ${this.#whole ? html`${dependencyTables(nodes, edges)} ${this.#reached ? html`${reachList("needs", this.#reached.needs, item)} ${reachList("neededBy", this.#reached.neededBy, item)}` : html`<p class="empty" role="alert">${t("error.failed.title")}</p>`}` : nothing}
      <p class="actions"><a class="button quiet" href=${link("/path", { to: item.id })}>${t("graph.critical")}</a></p>`;
  }
}

/** The elements that only this page needs, by tag. */
export const ELEMENTS = { "dependency-page": DependencyPage };
