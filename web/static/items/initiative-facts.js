/**
 * The facts of an initiative.
 * @module
 */
import { day, t } from "../platform/i18n.js";
import { html, nothing } from "../platform/lit.js";
import { stateBadge } from "../platform/marks.js";
import { itemName, prose } from "../platform/named.js";
import { formerNames, regions, several, when, who, whoIfAny, word } from "./fact-values.js";

/** @param {any} initiative @returns {import("./facts.js").Fact[]} */
export function initiativeFacts(initiative) {
  return [
    ["kind", t(`kind.${initiative.initiativeKind}`)],
    ["state", stateBadge(initiative.initiativeState)],
    ["period", when(initiative.period)],
    ["owner", who(initiative.owner)],
    ["parent", whoIfAny(initiative.parentInitiative)],
    ["roles", roles(initiative.roles)],
    ["solutions", several(initiative.solutions)],
    ["contributesTo", several(initiative.contributesTo)],
    ["regions", regions(initiative.regions)],
    ["rank", initiative.rank],
    ["scopes", scopes(initiative.scopes)],
    ["funding", funding(initiative.funding)],
    ["order", order(initiative.order)],
    ["replaces", several(initiative.replaces)],
    ["notNeeded", several(initiative.notNeeded)],
    ["formerNames", formerNames(initiative.formerNames)],
  ];
}

function roles(roles) {
  if (roles.length === 0) return null;
  const byRole = Map.groupBy(roles, (one) => one.role);
  return html`<ul class="names">
    ${[...byRole].map(([role, ones]) => html`<li>${t(`role.${role}`)}: ${ones.map(({ actor }, i) => html`${i > 0 ? ", " : nothing}${itemName(actor)}`)}</li>`)}
  </ul>`;
}

function scopes(scopes) {
  if (scopes.length === 0) return null;
  return html`<ul class="names">
    ${scopes.map(({ date, step, area, list, rank }) => {
      const where = [step === null ? null : t("scope.step", { step }), area, list ? t(`scope.${list}`) : null, rank === null ? null : t("scope.rank", { rank })];
      return html`<li>${day(date)}: ${where.filter(Boolean).join(", ")}</li>`;
    })}
  </ul>`;
}

function funding(funding) {
  if (!funding) return null;
  return html`${word("funding", funding.fundingState)}${prose(funding.note)}${several(funding.by) ?? nothing}`;
}

function order(order) {
  if (!order) return null;
  return html`${word("order", order.orderState)}${several(order.by) ?? nothing}`;
}
