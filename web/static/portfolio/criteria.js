/**
 * What decides what belongs in the portfolio.
 * @module
 */
import { t, textLang } from "../platform/i18n.js";
import { html } from "../platform/lit.js";
import { itemName } from "../platform/named.js";
import { none, section } from "../platform/page-parts.js";

/** @param {any} portfolio */
export function criteriaPart({ criteria }) {
  const shared = areAlike(criteria);
  const content = html`<ol class="cards">
      ${criteria.map((one) => html`<li class="card" data-id=${one.id}><h3>${one.number}. ${itemName(one)}</h3>${shared ? "" : clarified(one)}</li>`)}
    </ol>
    ${shared ? html`<h3>${t("portfolio.clarifications")}</h3>${clarified(criteria[0])}` : ""}`;
  return section("criteria", t("portfolio.criteria"), criteria.length === 0 ? none(t("portfolio.criteria.none")) : content, { lead: t("portfolio.criteriaLead") });
}

/** Whether what makes criteria precise is the same for all of them. @param {{clarifications: string[]}[]} criteria */
export const areAlike = (criteria) => criteria.length > 1 && criteria.every(({ clarifications }) => clarifications.join() === criteria[0].clarifications.join());

/** What makes a criterion precise. @param {{clarifications: string[]}} criterion */
export const clarified = ({ clarifications }) => html`<ul class="bullets" lang=${textLang()}>
  ${clarifications.map((text) => html`<li>${text}</li>`)}
</ul>`;
