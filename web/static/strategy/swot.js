/**
 * Strengths, weaknesses, opportunities and threats, as the sources tell them.
 * @module
 */
import { t } from "../platform/i18n.js";
import { html, nothing } from "../platform/lit.js";
import { itemName, phrase } from "../platform/named.js";
import { none, section } from "../platform/page-parts.js";

const TYPES = ["STRENGTH", "WEAKNESS", "OPPORTUNITY", "THREAT"];
const SHOWN = 6;

/** @param {any[]} findings */
export function swotPart(findings) {
  const parts = TYPES.map((type) => [type, findings.filter((one) => one.type === type)]);
  const content = findings.length === 0 ? none(t("strategy.swot.none")) : html`<div class="swot">${parts.map(([type, some]) => quadrant(type, some))}</div>`;
  return section("swot", t("strategy.swot"), content, { count: findings.length, lead: t("strategy.swotLead") });
}

const quadrant = (type, some) => html`<div class="card">
  <h3>${t(`strategy.${type}`)} <span class="count">${some.length}</span></h3>
  <ul class="bullets">${some.slice(0, SHOWN).map(entry)}</ul>
  ${some.length > SHOWN ? html`<details class="fold"><summary>${t("strategy.swot.more", { count: some.length - SHOWN })}</summary><ul class="bullets">${some.slice(SHOWN).map(entry)}</ul></details>` : nothing}
</div>`;

const entry = (one) => html`<li data-id=${one.id}>${itemName(one)}${one.description ? html`<br /><span class="facts">${phrase(one.description)}</span>` : nothing}${one.holder ? html` <span class="facts" lang="nb">(${one.holder.name})</span>` : nothing}</li>`;
