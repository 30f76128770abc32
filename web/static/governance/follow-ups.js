/**
 * What bodies have asked for: the action, who does it, when it is due, and what came of it.
 * @module
 */
import { badge } from "../platform/badges.js";
import { day, t } from "../platform/i18n.js";
import { itemLink } from "../platform/links.js";
import { html, nothing } from "../platform/lit.js";
import { itemName, phrase, unknownWord } from "../platform/named.js";
import { periodText } from "../platform/period.js";
import { sourceList } from "../platform/source-text.js";
import { table } from "../platform/table.js";

/** @param {any[]} followUps */
export function followUpTable(followUps) {
  const headings = ["governance.column.action", "governance.column.owner", "governance.column.due", "column.state", "governance.column.result", "governance.column.case", "section.sources"].map((key) => t(key));
  return table(t("governance.followUps"), headings, followUps.map(row), followUps.map(({ id }) => id));
}

const row = (one) => [
  itemName(one),
  one.owner ? itemName(one.owner) : unknownWord(),
  one.dueMeeting ? html`<a href=${itemLink(one.dueMeeting.id)}>${t("governance.atMeeting", { date: day(one.dueMeeting.date) })}</a>` : one.due ? periodText(one.due) : unknownWord(),
  one.state ? badge("FollowUpState", one.state) : unknownWord(),
  one.result ? html`<p>${phrase(one.result)}</p>` : nothing,
  one.agendaCase ? html`${one.agendaCase.number} ${itemName(one.agendaCase)}` : nothing,
  sourceList(one.sources),
];
