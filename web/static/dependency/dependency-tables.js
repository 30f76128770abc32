/**
 * The neighbourhood as two tables: the edges, and the items with where they stand.
 * @module
 */
import { byName, t } from "../platform/i18n.js";
import { graphLink } from "../platform/links.js";
import { html, nothing } from "../platform/lit.js";
import { itemName, phrase } from "../platform/named.js";
import { placeText } from "./place.js";

/**
 * @param {import("./neighbourhood.js").Neighbour[]} nodes
 * @param {import("./neighbourhood.js").NeighbourEdge[]} edges
 */
export function dependencyTables(nodes, edges) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const sortedEdges = edges.toSorted((a, b) => byName(byId.get(a.from).name, byId.get(b.from).name) || byName(byId.get(a.to).name, byId.get(b.to).name));
  const sortedNodes = nodes.toSorted((a, b) => Math.abs(a.column) - Math.abs(b.column) || a.column - b.column || byName(a.name, b.name));
  return html`${edges.length > 0 ? grid("edges", ["from", "edgeKind", "to", "why", "statedness", "state"], sortedEdges.map((edge) => edgeRow(edge, byId))) : nothing}
  ${grid("items", ["name", "type", "place", "graph"], sortedNodes.map(nodeRow))}`;
}

function grid(key, columns, rows) {
  return html`<section class="item-section">
    <h2>${t(`graph.table.${key}`)}</h2>
    <div class="table-window" tabindex="0" role="group" aria-label=${t(`graph.table.${key}`)}>
      <table class="${key}-table">
        <thead>
          <tr>
            ${columns.map((column) => html`<th scope="col">${t(`column.${column}`)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
  </section>`;
}

function edgeRow(edge, nodes) {
  return html`<tr data-edge=${edge.id}>
    <th scope="row">${itemName(nodes.get(edge.from))}</th>
    <td>${t(`DependencyKind.${edge.kind}`)}</td>
    <td>${itemName(nodes.get(edge.to))}</td>
    <td>${phrase(edge.rationale)}</td>
    <td>${t(`Statedness.${edge.statedness}`)}</td>
    <td>${t(`DependencyState.${edge.state}`)}</td>
  </tr>`;
}

function nodeRow(node) {
  return html`<tr data-id=${node.id}>
    <th scope="row">${itemName(node)}</th>
    <td>${t(`type.${node.type}`)}</td>
    <td>${placeText(node.column)}</td>
    <td>${node.column === 0 ? nothing : html`<a href=${graphLink(node.id)}>${t("graph.recentreShort")} <span class="visually-hidden" lang="nb">${node.name}</span></a>`}</td>
  </tr>`;
}
