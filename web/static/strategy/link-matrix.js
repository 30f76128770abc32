/**
 * How goals lean on each other: a matrix whose cells say how, so that it is its own table.
 * @module
 */
import { t } from "../platform/i18n.js";
import { html, nothing } from "../platform/lit.js";
import { itemName } from "../platform/named.js";
import { none } from "../platform/page-parts.js";

/** @param {any[]} goals */
export function linkMatrix(goals) {
  const ids = new Set(goals.map(({ id }) => id));
  const edges = goals.flatMap((goal) => goal.prerequisites.filter(({ to }) => ids.has(to.id)).map((edge) => ({ ...edge, from: goal })));
  if (edges.length === 0) return none(t("strategy.links.none"));
  const rows = goals.filter(({ id }) => edges.some(({ from }) => from.id === id));
  const columns = goals.filter(({ id }) => edges.some(({ to }) => to.id === id));
  return html`<div class="table-window" tabindex="0" role="group" aria-label=${t("strategy.links")}>
    <table class="matrix">
      <thead>
        <tr>
          <th scope="col">${t("strategy.needs")}</th>
          ${columns.map((goal) => html`<th scope="col" class="wrapped">${itemName(goal)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => html`<tr data-id=${row.id}><th scope="row">${itemName(row)}</th>${columns.map((column) => cell(edges.filter(({ from, to }) => from.id === row.id && to.id === column.id)))}</tr>`)}
      </tbody>
    </table>
  </div>`;
}

const cell = (edges) => html`<td>${edges.length === 0 ? nothing : edges.map(({ kind }) => html`<span class="edge-kind ${kind.toLowerCase()}">${t(`DependencyKind.${kind}`)}</span>`)}</td>`;
