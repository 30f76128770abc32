/**
 * All dependencies at once: programmes, solutions and goals as wholes, as a drawing or a matrix, with the rings and what most rests on.
 * @module
 */
import { apiLanguage, byName, number, t } from "../platform/i18n.js";
import { commit, graphLink, here, link, sameWith } from "../platform/links.js";
import { html, nothing } from "../platform/lit.js";
import { itemName, phrase } from "../platform/named.js";
import { PageElement } from "../platform/page-element.js";
import { folded } from "../platform/page-parts.js";
import { navigate } from "../router.js";
import { wrapped } from "./dependency-layout.js";
import { matrix } from "./matrix.js";
import { boxTextWidth } from "./measure.js";
import { dependencyLegend } from "./legend.js";
import { overviewDrawing, strongest } from "./overview-drawing.js";
import { inPixels } from "./server-layout.js";

/** `<overview-page>`. */
export class OverviewPage extends PageElement {
  question() {
    return {};
  }

  async load() {
    const asked = { commit: commit(), language: apiLanguage() };
    const [drawn, rings, central] = await Promise.all([this.ask("graphLayout", { commit: commit(), folded: true }), this.ask("cycleList", asked), this.ask("centralDependencies", { commit: commit(), first: 10 })]);
    const { layout } = drawn.roadmap;
    return { layout, pixels: inPixels(layout, (name) => wrapped(name, boxTextWidth)), cycles: rings.roadmap.cycles, central: central.roadmap.centralDependencies };
  }

  heading() {
    return t("overview.title");
  }

  view({ layout, pixels, cycles, central }) {
    const asMatrix = here().searchParams.get("view") === "matrix";
    const edges = pixels.lines.map(({ id, from, to, dependencies }) => ({ id, from, to, kinds: dependencies.map((one) => one.kind) }));
    return html`<h1 tabindex="-1">${t("overview.title")}</h1>
      <p class="lead">${t("overview.lead")}</p>
      ${pathForm(layout.nodes)}
      <div class="graph-controls">
        <ul class="chips">
          ${["", "matrix"].map((view) => html`<li><a href=${sameWith({ view: view || null })} aria-current=${String((view === "matrix") === asMatrix)}>${t(view ? "graph.matrix" : "view.drawing")}</a></li>`)}
        </ul>
        <p class="result-line" role="status">${t("overview.wholes", { count: layout.nodes.length })}, ${t("overview.lines", { count: layout.edges.length })}.</p>
      </div>
      ${layout.omitted > 0 ? html`<p class="left-out">${t("graph.leftOut", { count: layout.omitted, most: 300 })}</p>` : nothing}
      ${asMatrix ? matrix(pixels.boxes, edges) : html`${dependencyLegend(pixels.lines.map(({ dependencies }) => ({ kind: strongest(dependencies) })), pixels.lines.map(({ reversed }) => ({ ring: reversed })))} ${overviewDrawing(pixels, t("overview.drawing"))} ${lineTable(pixels)}`} ${cycleSection(cycles)} ${centralSection(central)}`;
  }
}

/** From one thing to another: names are suggested, ids are taken too. */
function pathForm(nodes) {
  const items = nodes.map(({ item }) => item).toSorted((a, b) => byName(a.name, b.name));
  const go = (event) => {
    event.preventDefault();
    const [from, to] = ["from", "to"].map((name) => idOf(event.target.elements[name].value, items));
    navigate(link("/path", { from, to }));
  };
  return html`<form class="controls path-form" aria-labelledby="path-title" @submit=${go}>
    <h2 id="path-title">${t("path.ask")}</h2>
    <datalist id="path-items">${items.map((item) => html`<option value=${item.name}>${item.id}</option>`)}</datalist>
    ${["from", "to"].map((name) => html`<label>${t(`column.${name}`)}<input type="text" name=${name} list="path-items" required autocomplete="off" lang="nb" /></label>`)}
    <button class="button">${t("path.go")}</button>
  </form>`;
}

const idOf = (text, items) => items.find((item) => item.name.toLowerCase() === text.trim().toLowerCase())?.id ?? text.trim();

const lineTable = ({ boxes, lines }) => {
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const sorted = lines.toSorted((a, b) => byName(byId.get(a.from).name, byId.get(b.from).name) || byName(byId.get(a.to).name, byId.get(b.to).name));
  return html`<section class="item-section">
    <h2>${t("overview.table")}</h2>
    ${folded(lines.length, t("table.show", { count: lines.length }), html`<div class="table-window" tabindex="0" role="group" aria-label=${t("overview.table")}>
      <table class="edges-table">
        <thead>
          <tr>
            ${["from", "to", "edgeKind"].map((column) => html`<th scope="col">${t(`column.${column}`)}</th>`)}
            <th scope="col">${t("overview.count")}</th>
            <th scope="col">${t("column.graph")}</th>
          </tr>
        </thead>
        <tbody>
          ${sorted.map(({ id, from, to, dependencies }) => html`<tr data-edge=${id}>
            <th scope="row" data-id=${from}>${itemName(byId.get(from))}</th>
            <td data-id=${to}>${itemName(byId.get(to))}</td>
            <td>${[...new Set(dependencies.map((one) => t(`DependencyKind.${one.kind}`)))].join(", ")}</td>
            <td>${number(dependencies.length)}</td>
            <td><a href=${graphLink(from)}>${t("graph.recentreShort")} <span class="visually-hidden" lang="nb">${byId.get(from).name}</span></a></td>
          </tr>`)}
        </tbody>
      </table>
    </div>`)}
  </section>`;
};

const cycleSection = (cycles) => html`<section class="item-section" id="cycles">
  <h2>${t("cycles.title")} <span class="count">${number(cycles.length)}</span></h2>
  <p class="explain">${t(cycles.length === 0 ? "cycles.none" : "cycles.explain")}</p>
  ${cycles.map(({ items, edges, suggestedCut }) => {
    const tried = JSON.stringify({ removeDependencies: [suggestedCut.id] });
    return html`<div class="cycle">
      <ol class="chain">
        ${items.map((item, i) => html`<li data-id=${item.id}>${itemName(item)} <span class="chain-kind ${edges[i].id === suggestedCut.id ? "cut" : ""}" data-edge=${edges[i].id}>${t(`DependencyKind.${edges[i].kind}`)}</span></li>`)}
        <li class="again"><span lang="nb">${items[0].name}</span></li>
      </ol>
      <p>${t("cycles.cut")} <span class="facts">${t(`Statedness.${suggestedCut.statedness}`)}. ${phrase(suggestedCut.rationale)}</span> <a href=${link("/what-if", { scenario: tried })}>${t("cycles.try")}</a></p>
    </div>`;
  })}
</section>`;

const centralSection = (central) => html`<section class="item-section" id="central">
  <h2>${t("central.title")}</h2>
  <div class="table-window" tabindex="0" role="group" aria-label=${t("central.title")}>
    <table>
      <thead>
        <tr>
          <th scope="col">${t("column.name")}</th>
          <th scope="col">${t("central.direct")}</th>
          <th scope="col">${t("central.all")}</th>
        </tr>
      </thead>
      <tbody>
        ${central.map(({ item, directDependents, allDependents }) => html`<tr data-id=${item.id}><th scope="row"><a href=${graphLink(item.id)} lang="nb">${item.name}</a></th><td>${number(directDependents)}</td><td>${number(allDependents)}</td></tr>`)}
      </tbody>
    </table>
  </div>
</section>`;

/** The elements that only this page needs, by tag. */
export const ELEMENTS = { "overview-page": OverviewPage };
