/**
 * The timeline as a table: the same initiatives and the same facts, for those who read, listen, print or copy.
 * @module
 */
import { byName, day, t } from "../platform/i18n.js";
import { link } from "../platform/links.js";
import { html, nothing } from "../platform/lit.js";
import { stateBadge } from "../platform/marks.js";
import { itemName, itemNames, unknownWord } from "../platform/named.js";
import { periodText } from "../platform/period.js";
import { startOf } from "./lanes.js";
import { paperLegend } from "./legend.js";
import { conflictMark } from "./marks.js";
import { reasonOf } from "./undated-list.js";

/**
 * @param {any[]} initiatives with their dated milestones
 * @param {{conflicts: Map<string, any[]> | null, days: any[], undated: any[]}} marks
 */
export function timelineTable(initiatives, marks) {
  const rows = initiatives.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : byName(a.name, b.name)));
  const phased = rows.some(({ phases }) => phases.length > 0);
  const columns = ["name", "kind", "state", "period", ...(phased ? ["phases"] : []), "owner", "solutions", "milestones", "conflicts"];
  return html`<div class="table-window" tabindex="0" role="group" aria-label=${t("timeline.table")}>
    <table class="timeline-table">
      <caption>
        ${t("timeline.table")}
      </caption>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${t(`column.${column}`)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map((one) => row(one, phased, marks.conflicts))}
      </tbody>
    </table>
  </div>
  ${paperLegend()} ${decisionTable(marks)}`;
}

function decisionTable({ days, undated }) {
  const made = [...days.flatMap(({ date, decisions }) => decisions.map((one) => [one, date])), ...undated.map((one) => [one, null])];
  if (made.length === 0) return nothing;
  return html`<div class="table-window" tabindex="0" role="group" aria-label=${t("timeline.decisions")}>
    <table class="decision-table">
      <caption>
        ${t("timeline.decisions")}
      </caption>
      <thead>
        <tr>
          ${["decision", "state", "date", "concerns"].map((column) => html`<th scope="col">${t(`column.${column}`)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${made.map(([one, date]) => html`<tr data-id=${one.id}>
          <th scope="row">${itemName(one)}</th>
          <td>${t(`DecisionState.${one.state}`)}</td>
          <td>${date ? day(date) : unknownWord()}</td>
          <td>${itemNames(one.concerns)}</td>
        </tr>`)}
      </tbody>
    </table>
  </div>`;
}

function conflictCell({ id, milestones }, conflicts) {
  const found = [id, ...milestones.map((one) => one.id)].flatMap((one) => conflicts?.get(one) ?? []);
  if (found.length === 0) return nothing;
  const certain = found.filter((one) => one.certainty === "CERTAIN").length;
  return html`${conflictMark(found)} <a href=${link("/", { sel: id })}>${t("conflict.split", { certain, possible: found.length - certain })}</a>`;
}

const phaseItems = (phases) => html`<ul class="names">${phases.map((plan) => html`<li>${t(`Phase.${plan.phase}`)}: ${periodText(plan.period)}, ${plan.certainty ? t(`Certainty.${plan.certainty}`) : t("certainty.unknown")}</li>`)}</ul>`;

function row(initiative, phased, conflicts) {
  const { id, kind, state, period, phases, owner, solutions, milestones } = initiative;
  return html`<tr data-id=${id}>
    <th scope="row">${itemName(initiative)}</th>
    <td>${t(`InitiativeKind.${kind}`)}</td>
    <td>${stateBadge(state)}</td>
    <td>${period ? periodText(period) : html`<span class="unknown">${t(`UnknownReason.${reasonOf(initiative)}`)}</span>`}</td>
    ${phased ? html`<td>${phases.length > 0 ? phaseItems(phases) : nothing}</td>` : nothing}
    <td>${owner ? itemName(owner) : nothing}</td>
    <td>${itemNames(solutions)}</td>
    <td>
      ${milestones.length === 0 ? nothing : html`<ul class="names">${milestones.map((one) => html`<li data-milestone=${one.id}>${itemName(one)}, ${periodText(one.date)}</li>`)}</ul>`}
    </td>
    <td>${conflictCell(initiative, conflicts)}</td>
  </tr>`;
}
