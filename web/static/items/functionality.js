/**
 * What a solution can do, quarter by quarter: each functionality with its states, what its use hangs on, and what is not known of it.
 * @module
 */
import { badge } from "../platform/badges.js";
import { byName, number, t } from "../platform/i18n.js";
import { html, nothing } from "../platform/lit.js";
import { itemName } from "../platform/named.js";
import { section } from "../platform/page-parts.js";
import { isExact, periodText } from "../platform/period.js";
import { quarterOf, yearOf } from "../platform/time-axis.js";
import { inOrder, quartersOf, stretchesOf, whyUnknown } from "./quarter-plan.js";

/** @param {{functionalities: any[]}} solution */
export function functionalityPart(solution) {
  const title = t("functionality.title");
  const functionalities = solution.functionalities.map(plain);
  if (functionalities.length === 0) return section("functionalities", title, html`<p class="unknown">${t("functionality.none")}</p>`);
  const known = functionalities.filter(({ availability }) => availability.some(({ period }) => period)).length;
  return section("functionalities", title, plan(title, functionalities), { count: functionalities.length, lead: `${t("functionality.lead", { known: number(known), count: functionalities.length })} ${known > 0 ? t("functionality.empty") : ""}` });
}

const plain = ({ availability, flagsAsAvailabilityFlag: flags, ...rest }) => ({ ...rest, flags, availability: availability.map(({ stateAsAvailabilityState: state, period }) => ({ state, period })) });

function plan(title, functionalities) {
  const quarters = quartersOf(functionalities);
  return html`<div class="table-window" tabindex="0" role="group" aria-label=${title}>
    <table class="quarter-plan">
      <thead>
        <tr>
          <th scope="col">${t("column.name")}</th>
          ${quarters.length === 0 ? html`<th scope="col">${t("column.state")}</th>` : quarters.map((one) => html`<th scope="col" class="quarter">${t("functionality.quarter", { quarter: quarterOf(one), year: String(yearOf(one)) })}</th>`)}
          <th scope="col">${t("fact.flags")}</th>
        </tr>
      </thead>
      <tbody>
        ${inOrder(functionalities, byName).map((one) => row(one, quarters))}
      </tbody>
    </table>
  </div>`;
}

const row = (one, quarters) => html`<tr data-id=${one.id}>
  <th scope="row">${itemName(one)}${one.availability.some(({ period }) => period) ? undated(one) : nothing}</th>
  ${states(one, quarters)}
  <td>${flags(one)}</td>
</tr>`;

function states(one, quarters) {
  const stretches = stretchesOf(one.availability, quarters);
  if (stretches.length > 0) return stretches.map(stretch);
  return html`<td colspan=${Math.max(quarters.length, 1)}>${one.availability.length === 0 ? because(one, "availability", "functionality.state") : undated(one)}</td>`;
}

const undated = (one) => one.availability.filter(({ period }) => !period).map(({ state }) => html`<div>${badge("AvailabilityState", state)} ${because(one, "availability.period", "functionality.when")}</div>`);

function stretch({ span, state, period }) {
  if (!state) return html`<td colspan=${span}></td>`;
  return html`<td colspan=${span} class="stretch ${isExact(period) ? "" : "loose"}">${badge("AvailabilityState", state)}${isExact(period) ? nothing : html` <span class="facts">${periodText(period)}</span>`}</td>`;
}

const because = (one, field, key) => html`<span class="unknown">${t(`${key}.${whyUnknown(one, field)}`)}</span>`;

function flags(one) {
  if (one.flags.length === 0) return because(one, "flags", "functionality.flags");
  return html`<ul class="names">${one.flags.map((flag) => html`<li>${t(`AvailabilityFlag.${flag}`)}</li>`)}</ul>`;
}
