/**
 * Actors against solutions: each cell says the stage by a shape and a word. Actors with a single adoption share the last column.
 * @module
 */
import { badge } from "../platform/badges.js";
import { byName, t } from "../platform/i18n.js";
import { html, nothing } from "../platform/lit.js";
import { itemName } from "../platform/named.js";
import { periodText } from "../platform/period.js";
import { itemLink } from "../platform/links.js";
import { columnsOf, placeOf } from "./times.js";

/** @param {any[]} adoptions @param {string | null} quarter where the periods are looked at from */
export function matrix(adoptions, quarter) {
  const columns = columnsOf(adoptions);
  const own = new Set(columns.map(({ id }) => id));
  const rows = [...Map.groupBy(adoptions, ({ solution }) => solution.id).values()].toSorted(([a], [b]) => byName(a.solution.name, b.solution.name));
  return html`<div class="table-window matrix-window" tabindex="0" role="group" aria-label=${t("adoption.matrix")}>
    <table class="matrix">
      <thead>
        <tr>
          <th scope="col">${t("adoption.column.solution")}</th>
          ${columns.map((actor) => html`<th scope="col" class="wrapped">${itemName(actor)}</th>`)}
          <th scope="col" class="others">${t("adoption.column.others")}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (some) => html`<tr data-id=${some[0].solution.id}>
            <th scope="row">${itemName(some[0].solution)}</th>
            ${columns.map(({ id }) => html`<td>${some.filter(({ actor }) => actor.id === id).map((one) => cell(one, quarter, false))}</td>`)}
            <td class="others"><div>${some.filter(({ actor }) => !own.has(actor.id)).map((one) => cell(one, quarter, true))}</div></td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

const cell = (one, quarter, named) => html`<div class="stage ${quarter ? `place-${placeOf(one.period, quarter)}` : ""}" data-adoption=${one.id}>
  ${named ? html`<div>${itemName(one.actor)}</div>` : nothing}
  <a class="stage-link" href=${itemLink(one.id)}>${one.stage ? badge("AdoptionStage", one.stage) : html`<span class="unknown">${t("adoption.stageUnknown")}</span>`}</a>
  ${one.period ? html`<div class="facts">${periodText(one.period)}</div>` : nothing} ${quarter ? html`<div class="facts place">${t(`adoption.place.${placeOf(one.period, quarter)}`)}</div>` : nothing}
</div>`;
