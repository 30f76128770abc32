/**
 * The initiatives that the documents name in a portfolio, and what came in and went out since the one before.
 * @module
 */
import { badge } from "../platform/badges.js";
import { day, t } from "../platform/i18n.js";
import { html, nothing } from "../platform/lit.js";
import { stateBadge } from "../platform/marks.js";
import { itemName, itemNames, phrase, unknownWord } from "../platform/named.js";
import { none, section } from "../platform/page-parts.js";
import { table } from "../platform/table.js";
import { flowOf } from "./flow.js";

/** @param {any[]} portfolios by date @param {any} chosen */
export function entriesPart(portfolios, chosen) {
  return html`${flowPart(portfolios[portfolios.indexOf(chosen) - 1], chosen)} ${named(chosen)}`;
}

function flowPart(before, chosen) {
  const { came, went, comparable } = flowOf(before, chosen);
  const lead = before ? t("portfolio.flowLead", { before: day(before.date), now: day(chosen.date) }) : t("portfolio.flowFirst");
  const known = html`${list("came", came)} ${list("went", went)}`;
  return section("flow", t("portfolio.flow"), html`${known} ${before && !comparable ? none(t("portfolio.flowUnknown")) : nothing}`, { lead });
}

const list = (key, initiatives) => html`<h3>${t(`portfolio.${key}`)}</h3>
  ${initiatives.length === 0 ? html`<p class="unknown">${t(`portfolio.${key}.none`)}</p>` : itemNames(initiatives)}`;

function named({ entries }) {
  const headings = ["column.name", "portfolio.column.stateThere", "portfolio.column.segment", "portfolio.column.stateNow", "portfolio.column.assessed"].map((key) => t(key));
  const content = entries.length === 0 ? none(t("portfolio.entries.none")) : table(t("portfolio.entries"), headings, entries.map(row), entries.map(({ initiative }) => initiative.id));
  return section("entries", t("portfolio.entries"), content, { count: entries.length, lead: t("portfolio.entriesLead") });
}

const row = ({ initiative, state, segment, assessments }) => [itemName(initiative), badge("EntryState", state), segment ?? unknownWord(), stateBadge(initiative.state), assessed(assessments)];

function assessed(assessments) {
  if (assessments.length === 0) return html`<span class="unknown">${t("portfolio.notAssessed")}</span>`;
  return html`<ul class="names">
    ${assessments.map(({ criterion, met, note }) => html`<li>${t(met ? "portfolio.met" : "portfolio.notMet")}: ${itemName(criterion)}${note ? html` – ${phrase(note)}` : nothing}</li>`)}
  </ul>`;
}
