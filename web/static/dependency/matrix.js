/**
 * Dependencies as a matrix: what needs by rows, what is needed by columns. A cell says how; columns have the numbers of the rows.
 * @module
 */
import { number, t } from "../platform/i18n.js";
import { html, nothing } from "../platform/lit.js";
import { itemName } from "../platform/named.js";

/**
 * @param {{id: string, name: string}[]} nodes in their order
 * @param {{id: string, from: string, to: string, kinds: string[]}[]} edges
 */
export function matrix(nodes, edges) {
  const cells = Map.groupBy(edges, (edge) => `${edge.from} ${edge.to}`);
  const needing = nodes.filter((node) => edges.some((edge) => edge.from === node.id));
  const needed = nodes.filter((node) => edges.some((edge) => edge.to === node.id));
  const place = new Map(nodes.map((node, i) => [node.id, i + 1]));
  return html`<div class="table-window matrix-window" tabindex="0" role="group" aria-label=${t("matrix.title")}>
    <table class="matrix">
      <caption>
        ${t("matrix.title")} <span class="facts">${t("matrix.explain")}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">${t("column.from")}</th>
          ${needed.map((node) => html`<th scope="col" title=${node.name} data-id=${node.id}><span aria-hidden="true">${number(place.get(node.id))}</span><span class="visually-hidden" lang="nb">${node.name}</span></th>`)}
        </tr>
      </thead>
      <tbody>
        ${needing.map((row) => html`<tr data-id=${row.id}>
          <th scope="row"><span class="count">${number(place.get(row.id))}</span> ${itemName(row)}</th>
          ${needed.map((column) => cell(cells.get(`${row.id} ${column.id}`)))}
        </tr>`)}
      </tbody>
    </table>
  </div>
  <ol class="matrix-key">
    ${needed.map((node) => html`<li value=${place.get(node.id)}>${itemName(node)}</li>`)}
  </ol>`;
}

function cell(edges) {
  if (!edges) return html`<td></td>`;
  const words = [...new Set(edges.flatMap((edge) => edge.kinds))].map((kind) => t(`DependencyKind.${kind}`)).join(", ");
  const hard = edges.some((edge) => edge.kinds.some((kind) => kind === "REQUIRES" || kind === "FOLLOWS"));
  const count = edges.reduce((sum, edge) => sum + edge.kinds.length, 0);
  return html`<td class="met ${hard ? "hard" : ""}" data-edge=${edges.map((edge) => edge.id).join(" ")} title=${words}><span aria-hidden="true">${hard ? "●" : "○"}${count > 1 ? html`<sub>${count}</sub>` : nothing}</span><span class="visually-hidden">${words}</span></td>`;
}
