/**
 * A meeting pack: what a body needs before it meets, on screen and on paper. What is new since it last met, by which decision, the status lights, the
 * conflicts, and what it asked for.
 * @module
 */
import { listPoints } from "../commit/points.js";
import { ELEMENTS as REFERENCES } from "../items/item-ref.js";
import { bar } from "../platform/bar.js";
import { apiLanguage, byName, day, number, t } from "../platform/i18n.js";
import { commit, here, link, sameWith } from "../platform/links.js";
import { html, nothing } from "../platform/lit.js";
import { phrase } from "../platform/named.js";
import { PageElement } from "../platform/page-element.js";
import { contents, intro, none, section, tiles } from "../platform/page-parts.js";
import { table } from "../platform/table.js";
import { navigate } from "../router.js";
import { statusPart } from "../status/status.js";
import { bodiesOf, meetingOf } from "./bodies.js";
import { changeTable, movedText } from "./changes.js";
import { decisionTable } from "./decisions.js";
import { followUpTable } from "./follow-ups.js";
import { agenda, paperAddress } from "./meetings.js";

// What a board reads of a change is not how it is told or where it is from.
const HOW_IT_IS_TOLD = ["sources", "aliases", "description", "unknowns", "name"];

/** `<meeting-pack-page>`. */
export class MeetingPackPage extends PageElement {
  question() {
    const query = here().searchParams;
    return [query.get("body"), query.get("date")];
  }

  async load() {
    const asked = { commit: commit(), language: apiLanguage() };
    const { meetings } = (await this.ask("meetingList", asked)).roadmap;
    const bodies = bodiesOf(meetings.nodes.filter(({ cases }) => cases.length > 0), byName);
    const [body = bodies[0]?.id, date] = this.question().map((text) => text || undefined);
    const found = meetingOf(meetings.nodes, body ?? null, date ?? null);
    if (!found.meeting) return { bodies: bodiesOf(meetings.nodes, byName), body, ...found };
    return { bodies: bodiesOf(meetings.nodes, byName), body, ...found, ...(await this.#around(found, body, asked)) };
  }

  /** What was known when the body met. */
  async #around({ meeting, previous, all }, body, { language }) {
    const then = endOf(meeting.date);
    const oldest = (await listPoints())?.[0];
    const first = oldest ? endOf(oldest.date) : then;
    const seen = { asOf: then < first ? first : then, language };
    const [{ roadmap: reports }, { roadmap: conflicts }, { roadmap: decisions }, { roadmap: followUps }, since] = await Promise.all([
      this.ask("statusReportList", { ...seen, filter: { date: { to: meeting.date } } }),
      this.ask("conflictList", seen),
      this.ask("decisionList", { ...seen, filter: { body: [body] } }),
      this.ask("followUpList", seen),
      previous ? this.#since(endOf(previous.date) < first ? first : endOf(previous.date), seen.asOf) : null,
    ]);
    const own = new Set(all.flatMap(({ id, cases }) => [id, ...cases.map((one) => one.id)]));
    return {
      since,
      reports: reports.statusReports.nodes,
      conflicts: conflicts.conflicts,
      decisions: decisions.decisions.nodes.filter(({ meeting: at }) => at?.id === meeting.id),
      followUps: followUps.followUps.nodes.filter((one) => own.has(one.agendaCase?.id) || own.has(one.dueMeeting?.id) || one.owner?.id === body),
    };
  }

  async #since(from, to) {
    const ask = async (filter, first) => (await this.ask("roadmapDifference", { from: { asOf: from }, to: { asOf: to }, filter, first })).roadmapDiff;
    const kind = ["initiative", "milestone", "solution"];
    const [whole, decided, changed] = await Promise.all([ask(null, 1), ask({ decided: true }, 200), ask({ kind, change: ["CHANGED", "REMOVED"], exceptField: HOW_IT_IS_TOLD, decided: false }, 100)]);
    return { summary: whole.summary, changes: [...decided.nodes, ...changed.nodes], more: changed.totalCount - changed.nodes.length };
  }

  heading() {
    return t("pack.title");
  }

  view(data) {
    const { bodies, body, meeting, previous, all, since, reports, conflicts, decisions, followUps } = data;
    const name = bodies.find(({ id }) => id === body)?.name;
    if (!meeting) return html`${intro(t("pack.title"), t("pack.lead"))} ${choice(bodies, body, all, null)} ${none(t("pack.noMeeting"))}`;
    return html`${intro(html`${t("pack.title")}${name ? html`: <span lang="nb">${name}</span>` : nothing}`, html`${t("pack.meeting", { date: day(meeting.date) })} ${t("pack.lead")}`)} ${choice(bodies, body, all, meeting)}
    ${tiles([
      { value: number(meeting.cases.length), label: t("pack.agenda"), href: "#agenda" },
      { value: since ? number(since.changes.length + since.more) : "–", label: t("pack.changesShort"), href: "#since" },
      { value: number(conflicts.length), label: t("pack.conflicts"), href: "#conflicts" },
      { value: number(followUps.filter(({ state }) => state !== "DONE").length), label: t("pack.openFollowUps"), href: "#followUps" },
    ])}
    ${contents([["agenda", t("pack.agenda")], ["decisions", t("governance.decisions")], ["since", t("pack.since")], ["status", t("status.title")], ["conflicts", t("pack.conflicts")], ["followUps", t("governance.followUps")]])}
    ${section("agenda", t("pack.agenda"), meeting.cases.length === 0 ? none(t("pack.noAgenda")) : agenda(meeting.cases), { count: meeting.cases.length })}
    ${section("decisions", t("governance.decisions"), decisions.length === 0 ? none(t("governance.decisions.none")) : decisionTable(decisions), { count: decisions.length })}
    ${section("since", t("pack.since"), sinceView(since), { lead: previous ? t("pack.sinceLead", { date: day(previous.date) }) : nothing })} ${statusPart(reports)}
    ${section("conflicts", t("pack.conflicts"), conflictList(conflicts), { count: conflicts.length, lead: t("pack.conflictsLead") })}
    ${section("followUps", t("governance.followUps"), followUps.length === 0 ? none(t("governance.followUps.none")) : followUpTable(followUps), { count: followUps.length })}`;
  }
}

const endOf = (date) => `${date}T23:59:59.000Z`;

function choice(bodies, body, all, meeting) {
  const options = (some, chosen) => some.map(([value, text]) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`);
  return html`<div class="controls control-row">
    <div class="field"><label for="body">${t("governance.body")}</label><select id="body" @change=${(event) => navigate(sameWith({ body: event.target.value, date: null }))}>${options(bodies.map(({ id, name }) => [id, name]), body)}</select></div>
    <div class="field"><label for="date">${t("pack.date")}</label><select id="date" @change=${(event) => navigate(sameWith({ date: event.target.value }))}>${options(all.map(({ date, cases }) => [date, cases.length > 0 ? t("pack.dateWithCases", { date: day(date), count: cases.length }) : day(date)]), meeting?.date)}</select></div>
    <button type="button" class="button" @click=${() => print()}>${t("pack.print")}</button>
    ${meeting ? html`<a class="button quiet" data-plain href=${paperAddress(meeting.id)}>${t("pack.paper")}</a>` : nothing}
    <a class="button quiet" data-plain href=${paperAddress()}>${t("pack.papers")}</a>
    <a class="button quiet" href=${link("/governance", { body })}>${t("pack.toGovernance")}</a>
  </div>`;
}

function sinceView(since) {
  if (!since) return none(t("pack.noPrevious"));
  const { summary, changes, more } = since;
  if (summary.kinds.length === 0) return none(t("pack.nothingNew"));
  const most = summary.kinds.reduce((a, { added, removed, changed }) => Math.max(a, added, removed, changed), 0);
  const rows = summary.kinds.map(({ kind, added, changed, removed }) => [t(`kinds.${kind}`), bar(added, most), bar(changed, most), bar(removed, most)]);
  return html`${table(t("pack.since"), ["column.kind", "pack.added", "pack.changed", "pack.removed"].map((key) => t(key)), rows, summary.kinds.map(({ kind }) => kind))}
    <h3>${t("pack.moves")}</h3>
    ${summary.moves.length === 0 ? html`<p class="unknown">${t("pack.moves.none")}</p>` : html`<ul class="bullets">${summary.moves.map(({ quarters, periods }) => html`<li>${t("pack.move", { count: periods, moved: movedText(quarters) })}</li>`)}</ul>`}
    <h3>${t("pack.changes")}</h3>
    ${changes.length === 0 ? html`<p class="unknown">${t("pack.changes.none")}</p>` : changeTable(changes, t("pack.changes"))} ${more > 0 ? html`<p class="left-out">${t("pack.more", { count: more })}</p>` : nothing}`;
}

function conflictList(conflicts) {
  if (conflicts.length === 0) return none(t("pack.conflicts.none"));
  return html`<ol class="edges">
    ${conflicts.map(({ certainty, explanation }) => html`<li><p class="facts"><strong>${t(`ConflictCertainty.${certainty}`)}</strong></p><p>${phrase(explanation)}</p></li>`)}
  </ol>`;
}

/** The elements that only this page needs, by tag. */
export const ELEMENTS = { "meeting-pack-page": MeetingPackPage, ...REFERENCES };
