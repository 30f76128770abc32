/**
 * Decisions: what was proposed or adopted, by whom, and what it concerns.
 * @module
 */
import { badge } from "../platform/badges.js";
import { byName, day, t, textLang } from "../platform/i18n.js";
import { html, nothing } from "../platform/lit.js";
import { itemName, itemNames, phrase, unknownWord } from "../platform/named.js";
import { sourceList } from "../platform/source-text.js";
import { table } from "../platform/table.js";

/** @param {any[]} decisions */
export function decisionTable(decisions) {
  const sorted = decisions.toSorted((a, b) => dateOf(b).localeCompare(dateOf(a)) || byName(a.agendaCase?.number ?? "", b.agendaCase?.number ?? ""));
  const headings = ["governance.column.decision", "column.state", "column.date", "governance.column.case", "governance.column.text", "governance.column.concerns", "section.sources"].map((key) => t(key));
  return table(t("governance.decisions"), headings, sorted.map(row), sorted.map(({ id }) => id));
}

const row = (decision) => [
  html`${itemName(decision)}${decision.body ? html`<div class="facts" lang="nb">${decision.body.name}</div>` : nothing}`,
  badge("DecisionState", decision.state),
  when(decision),
  decision.agendaCase ? html`${decision.agendaCase.number} ${itemName(decision.agendaCase)}` : nothing,
  html`${decision.description ? html`<p>${phrase(decision.description)}</p>` : nothing} ${remarks(decision.comments)}`,
  itemNames(decision.concerns),
  sourceList(decision.sources),
];

const dateOf = ({ date, meeting }) => date ?? meeting?.date ?? "";

const when = ({ date, meeting }) => (date ? day(date) : meeting ? html`${day(meeting.date)} <span class="facts">${t("governance.dateOfMeeting")}</span>` : unknownWord());

const remarks = (comments) =>
  comments.length === 0
    ? nothing
    : html`<details class="fold">
        <summary>${t("governance.comments", { count: comments.length })}</summary>
        <ul class="bullets" lang=${textLang()}>
          ${comments.map((text) => html`<li>${text}</li>`)}
        </ul>
      </details>`;
