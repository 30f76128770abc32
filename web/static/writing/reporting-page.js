/**
 * What an organisation owes in the rounds that are open, the late ones first to see, and what else it may report on.
 * @module
 */
import { badge } from "../platform/badges.js";
import { apiLanguage, byName, day, number, t } from "../platform/i18n.js";
import { commit, here, link, sameWith } from "../platform/links.js";
import { html, nothing } from "../platform/lit.js";
import { stateBadge } from "../platform/marks.js";
import { itemName } from "../platform/named.js";
import { PageElement } from "../platform/page-element.js";
import { intro, none, section, tiles } from "../platform/page-parts.js";
import { may, session } from "../platform/session.js";
import { table } from "../platform/table.js";
import { pathOf } from "../platform/url-state.js";
import { navigate } from "../router.js";
import { besides, owed, roundsNow } from "./duties.js";
import { signInFirst } from "./sign-in-first.js";

/** The address of the form for an initiative's next report. @param {string} id */
export const reportLink = (id) => link(pathOf("item", id).replace("/item/", "/report/"));

/** `<reporting-page>`. */
export class ReportingPage extends PageElement {
  question() {
    return [here().searchParams.get("owner"), session()?.organisation ?? null];
  }

  async load() {
    const organisation = here().searchParams.get("owner") ?? session()?.organisation ?? null;
    const { actors } = (await this.ask("actorList", { commit: commit() })).roadmap;
    if (!organisation) return { organisation, actors: actors.nodes };
    const asked = { commit: commit(), language: apiLanguage() };
    const [{ roadmap: all }, { roadmap: plans }] = await Promise.all([
      this.ask("reportingRoundList", { ...asked, owner: [organisation], first: 1000 }),
      this.ask("organisationPlans", { ...asked, actors: [organisation] }),
    ]);
    const rounds = roundsNow(all.reportingRounds.nodes, new Date().toISOString().slice(0, 10));
    return { organisation, actors: actors.nodes, rounds, rest: besides(plans.initiatives.nodes, organisation, rounds) };
  }

  heading() {
    return t("reporting.title");
  }

  view(data) {
    return html`${intro(t("reporting.title"), t("reporting.lead"))} ${session() ? nothing : signInFirst()} ${choice(data)} ${data.organisation ? found(data) : none(t("reporting.choose"))}`;
  }
}

function choice({ organisation, actors }) {
  return html`<div class="controls field">
    <label for="owner">${t("reporting.owner")}</label>
    <select id="owner" @change=${(event) => navigate(sameWith({ owner: event.target.value || null }))}>
      <option value="" ?selected=${!organisation}>${t("reporting.pick")}</option>
      ${actors.toSorted((a, b) => byName(a.name, b.name)).map(({ id, name }) => html`<option value=${id} lang="nb" ?selected=${id === organisation}>${name}</option>`)}
    </select>
  </div>`;
}

function found({ organisation, rounds, rest }) {
  const mine = may("EDITOR") || (may("REPORTER") && session().organisation === organisation);
  const count = owed(rounds);
  return html`${rounds.length > 0 ? tiles([{ value: number(count.owed), label: t("reporting.owed"), href: "#rounds" }, { value: number(count.late), label: t("reporting.late"), href: "#rounds" }]) : nothing}
    <div id="rounds">
      ${rounds.length === 0 ? none(t("reporting.noRounds")) : rounds.map((round) => section(round.id.replace(":", "-"), round.name, expected(round, mine), { count: round.expected.nodes.length, lead: t("reporting.roundLead", { portfolio: round.portfolio.name, opens: day(round.opens), due: day(round.due) }) }))}
    </div>
    ${section("besides", t("reporting.besides"), rest.length === 0 ? none(t("reporting.besides.none")) : others(rest, mine), { count: rest.length, lead: t("reporting.besidesLead") })}`;
}

function expected(round, mine) {
  const headings = ["initiative", ...(mine ? ["do"] : []), "state", "last"].map((one) => t(`reporting.${one}`));
  const rows = round.expected.nodes.map(({ initiative, state, daysOverdue, report, previous }) => [
    itemName(initiative),
    ...(mine ? [button(initiative, report)] : []),
    html`${badge("ReportState", state)}${daysOverdue ? html` <strong class="late">${t("reporting.days", { count: daysOverdue })}</strong>` : nothing}`,
    report ?? previous ? html`<a href=${link(pathOf("item", (report ?? previous).id))}>${day((report ?? previous).date)}</a>` : html`<span class="unknown">${t("reporting.never")}</span>`,
  ]);
  return table(round.name, headings, rows, round.expected.nodes.map(({ initiative }) => initiative.id));
}

function others(rest, mine) {
  const headings = ["initiative", ...(mine ? ["do"] : []), "stands"].map((one) => t(`reporting.${one}`));
  const sorted = rest.toSorted((a, b) => byName(a.name, b.name));
  const rows = sorted.map((initiative) => [itemName(initiative), ...(mine ? [button(initiative, null)] : []), stateBadge(initiative.state)]);
  return table(t("reporting.besides"), headings, rows, sorted.map(({ id }) => id));
}

const button = (initiative, report) => html`<a class="button small ${report ? "quiet" : ""}" href=${reportLink(initiative.id)}>${t(report ? "reporting.again" : "reporting.report")}<span class="visually-hidden" lang="nb"> ${initiative.name}</span></a>`;

/** The elements that only this page needs, by tag. */
export const ELEMENTS = { "reporting-page": ReportingPage };
