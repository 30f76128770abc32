/**
 * Meetings, the newest first, year by year, with their agendas.
 * @module
 */
import { badge } from "../platform/badges.js";
import { day, language, t } from "../platform/i18n.js";
import { commit, link } from "../platform/links.js";
import { html, nothing } from "../platform/lit.js";
import { itemName, itemNames, phrase } from "../platform/named.js";
import { none } from "../platform/page-parts.js";

/** @param {any[]} meetings */
export function meetingList(meetings) {
  if (meetings.length === 0) return none(t("governance.meetings.none"));
  const years = Map.groupBy(meetings.toSorted((a, b) => b.date.localeCompare(a.date)), ({ date }) => date.slice(0, 4));
  return [...years].map(([year, some]) => {
    const [held, agendaless] = [some.filter(({ cases }) => cases.length > 0), some.filter(({ cases }) => cases.length === 0)];
    return html`<h3 class="year">${year} <span class="count">${some.length}</span></h3>
      ${held.length === 0 ? nothing : html`<ol class="edges meetings">${held.map(full)}</ol>`}
      ${agendaless.length === 0 ? nothing : html`<details class="fold" ?open=${held.length === 0}><summary>${t("governance.noAgenda", { count: agendaless.length })}</summary><ol class="edges meetings">${agendaless.map(full)}</ol></details>`}`;
  });
}

function full(meeting) {
  const { id, date, endDate, type, state, number, body, outcome, cases, about } = meeting;
  return html`<li data-id=${id}>
    <p class="edge-line"><time datetime=${date}>${day(date)}${endDate ? html`–${day(endDate)}` : nothing}</time> ${itemName(meeting)}</p>
    <p class="facts">
      <span>${t(`MeetingType.${type}`)}${number ? ` ${number}` : ""}</span> ${state ? badge("MeetingState", state) : html`<span class="unknown">${t("governance.stateUnknown")}</span>`}
      ${body && cases.length > 0 ? html`<a href=${link("/meeting-pack", { body: body.id, date })}>${t("governance.pack")}<span class="visually-hidden">: ${day(date)}</span></a>` : nothing}
    </p>
    ${outcome ? html`<p>${phrase(outcome)}</p>` : nothing} ${cases.length > 0 ? agenda(cases) : about.length > 0 ? itemNames(about) : nothing}
  </li>`;
}

/** An agenda. @param {any[]} cases */
export const agenda = (cases) => html`<ol class="agenda">
  ${cases.map((one) => html`<li data-case=${one.id}><span class="case-number">${one.number}</span> ${itemName(one)} <span class="type">${one.type ? t(`CaseType.${one.type}`) : ""}</span></li>`)}
</ol>`;

/**
 * The address of a paper that needs no script, at the point in time that is looked at.
 * @param {string} [id] of a meeting or an edition; the list of all papers without
 */
export const paperAddress = (id) => `/paper${id ? `/${id}` : ""}?lang=${language()}${commit() ? `&commit=${commit()}` : ""}`;
