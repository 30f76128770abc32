/**
 * Who is first, who follows in which order, with ties, and who is last; what is planned apart from what is done.
 * @module
 */
import { t } from "../platform/i18n.js";
import { html, nothing } from "../platform/lit.js";
import { itemName } from "../platform/named.js";

/** @param {any} adoption of a solution */
export function orderLists({ first, last, followers, planned, unordered }) {
  return html`<div class="cards orders">
    ${one("adoption.first", first)} ${one("adoption.last", last)} ${ranks("adoption.followers", followers)} ${ranks("adoption.planned", planned)} ${unordered.length === 0 ? nothing : one("adoption.unordered", unordered)}
  </div>`;
}

const names = (adoptions) => adoptions.map(({ actor }, i) => html`${i > 0 ? ", " : nothing}${itemName(actor)}`);

const one = (key, adoptions) => html`<div class="card">
  <h3>${t(key)}</h3>
  <p>${adoptions.length === 0 ? html`<span class="unknown">${t("adoption.nobody")}</span>` : names(adoptions)}</p>
</div>`;

const ranks = (key, all) => html`<div class="card">
  <h3>${t(key)}</h3>
  ${all.length === 0
    ? html`<p class="unknown">${t("adoption.nobody")}</p>`
    : html`<ol class="ranks">${all.map(({ rank, adoptions }) => html`<li><span class="goal-number">${rank}</span> ${names(adoptions)} ${adoptions.length > 1 ? html`<span class="facts">${t("adoption.tie")}</span>` : nothing}</li>`)}</ol>`}
</div>`;
