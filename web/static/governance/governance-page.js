/**
 * Governance: who met when about what, what was proposed and adopted, what that changed, and what is to be followed up.
 * @module
 */
import { ELEMENTS as REFERENCES } from "../items/item-ref.js";
import { apiLanguage, byName, t } from "../platform/i18n.js";
import { commit, edition, here, link, sameWith } from "../platform/links.js";
import { html, nothing } from "../platform/lit.js";
import { PageElement } from "../platform/page-element.js";
import { contents, intro, none, section } from "../platform/page-parts.js";
import { mayChange } from "../platform/session.js";
import { navigate } from "../router.js";
import { bodiesOf } from "./bodies.js";
import { changeTable } from "./changes.js";
import { decisionTable } from "./decisions.js";
import { followUpTable } from "./follow-ups.js";
import { meetingList, paperAddress } from "./meetings.js";

/** `<governance-page>`. */
export class GovernancePage extends PageElement {
  question() {
    return null; // The body chosen changes what is shown, not what is asked.
  }

  async load() {
    const asked = { commit: commit(), language: apiLanguage() };
    const [{ roadmap: meetings }, { roadmap: decisions }, { roadmap: followUps }, { roadmapDiff: changes }] = await Promise.all([
      this.ask("meetingList", asked),
      this.ask("decisionList", asked),
      this.ask("followUpList", asked),
      this.ask("roadmapDifference", { from: { commit: 1 }, to: edition() ? { edition: edition() } : { commit: commit() }, filter: { decided: true }, first: 200 }),
    ]);
    return { meetings: meetings.meetings.nodes, decisions: decisions.decisions.nodes, followUps: followUps.followUps.nodes, changes };
  }

  heading() {
    return t("governance.title");
  }

  view({ meetings, decisions, followUps, changes }) {
    const body = here().searchParams.get("body");
    const of = (some, bodyOf) => (body ? some.filter((one) => bodyOf(one) === body) : some);
    const met = of(meetings, (one) => one.body?.id);
    const inCases = new Set(met.flatMap((one) => one.cases.map(({ id }) => id)));
    const decided = of(decisions, (one) => one.body?.id);
    const ids = new Set(decided.map(({ id }) => id));
    const followed = body ? followUps.filter((one) => inCases.has(one.agendaCase?.id) || one.owner?.id === body || met.some(({ id }) => id === one.dueMeeting?.id)) : followUps;
    const changed = changes.nodes.filter((one) => ids.has(one.decision?.id));
    return html`${intro(t("governance.title"), t("governance.lead"))} ${contents(["meetings", "decisions", "changes", "followUps"].map((part) => [part, t(`governance.${part}`)]))}
    ${choice(bodiesOf(meetings, byName), body)} ${mayChange("EDITOR") ? html`<p class="actions"><a class="button" href=${link("/decide")}>${t("item.decide")}</a></p>` : nothing} ${section("meetings", t("governance.meetings"), meetingList(met), { count: met.length, lead: html`${t("governance.meetingsLead")} <a data-plain href=${paperAddress()}>${t("pack.papers")}</a>` })}
    ${section("decisions", t("governance.decisions"), decided.length === 0 ? none(t("governance.decisions.none")) : decisionTable(decided), { count: decided.length, lead: t("governance.decisionsLead") })}
    ${section("changes", t("governance.changes"), changed.length === 0 ? none(t("governance.changes.none")) : changeTable(changed), { count: changed.length, lead: t("governance.changesLead") })}
    ${section("followUps", t("governance.followUps"), followed.length === 0 ? none(t("governance.followUps.none")) : followUpTable(followed), { count: followed.length, lead: t("governance.followUpsLead") })}`;
  }
}

const choice = (bodies, chosen) => html`<div class="controls field">
  <label for="body">${t("governance.body")}</label>
  <select id="body" @change=${(event) => navigate(sameWith({ body: event.target.value || null }))}>
    <option value="" ?selected=${!chosen}>${t("governance.allBodies")}</option>
    ${bodies.map(({ id, name, count }) => html`<option value=${id} lang="nb" ?selected=${id === chosen}>${name} (${count})</option>`)}
  </select>
</div>`;

/** The elements that only this page needs, by tag. */
export const ELEMENTS = { "governance-page": GovernancePage, ...REFERENCES };
