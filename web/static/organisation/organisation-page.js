/**
 * One organisation's own view: what comes and when, what must be ordered or in place first, who goes before, and what is overdue.
 * @module
 */
import { apiLanguage, byName, day, number, t } from "../platform/i18n.js";
import { commit, edition, here, sameWith } from "../platform/links.js";
import { html } from "../platform/lit.js";
import { itemName } from "../platform/named.js";
import { PageElement } from "../platform/page-element.js";
import { contents, intro, none, section, tiles } from "../platform/page-parts.js";
import { navigate } from "../router.js";
import { circleOf, goesBefore, overdue, soonestFirst } from "./concerns.js";
import { adoptionTable, beforeTable, firstTable, initiativeTable, overdueTable } from "./tables.js";

const SUGGESTED = ["MUNICIPALITY", "REGIONAL_HEALTH_AUTHORITY", "HOSPITAL_TRUST", "GROUP"];

/** `<organisation-page>`. */
export class OrganisationPage extends PageElement {
  question() {
    return here().searchParams.get("actor");
  }

  async load() {
    const asked = { commit: commit() };
    const { actors } = (await this.ask("actorList", asked)).roadmap;
    const id = this.question();
    const circle = id ? circleOf(id, actors.nodes) : { actor: null, with: [] };
    if (!circle.actor) return { actors: actors.nodes, ...circle };
    const told = { ...asked, language: apiLanguage() };
    const [{ roadmap: plans }, { roadmap: all }] = await Promise.all([
      this.ask("organisationPlans", { ...told, actors: [circle.actor, ...circle.with].map((one) => one.id) }),
      this.ask("adoptionList", told),
    ]);
    const past = commit() !== null || edition() !== null;
    const own = { initiatives: plans.initiatives.nodes, adoptions: plans.adoptions.nodes, followUps: plans.followUps.nodes };
    return { actors: actors.nodes, ...circle, own, all: all.adoptions.nodes, moment: past ? plans.commit.at : new Date().toISOString(), known: plans.commit.at };
  }

  heading({ actor }) {
    return actor ? actor.name : t("organisation.title");
  }

  view(data) {
    const { actors, actor } = data;
    const title = actor ? html`${t("organisation.of")} <span lang="nb">${actor.name}</span>` : t("organisation.title");
    return html`${intro(title, t("organisation.lead"))} ${choice(actors, actor)} ${actor ? found(data) : html`${none(t(this.question() ? "organisation.unknown" : "organisation.choose"))} ${everybody(actors)}`}`;
  }
}

/** The actors by type, the types that most ask for first. */
function grouped(actors) {
  const groups = Map.groupBy(actors, ({ type }) => (SUGGESTED.includes(type) ? type : "OTHER"));
  return [...SUGGESTED, "OTHER"]
    .filter((type) => groups.has(type))
    .map((type) => ({ title: type === "OTHER" ? t("organisation.others") : t(`ActorType.${type}`), members: groups.get(type).toSorted((a, b) => byName(a.name, b.name)) }));
}

/** For who does not know what to look for in a long list. */
const everybody = (actors) =>
  grouped(actors).map(
    ({ title, members }) => html`<section class="item-section">
      <h2>${title} <span class="count">${number(members.length)}</span></h2>
      <ul class="names">${members.map(({ id, name }) => html`<li><a href=${sameWith({ actor: id })} lang="nb">${name}</a></li>`)}</ul>
    </section>`,
  );

function choice(actors, chosen) {
  return html`<div class="controls field">
    <label for="actor">${t("organisation.actor")}</label>
    <select id="actor" @change=${(event) => navigate(sameWith({ actor: event.target.value || null }))}>
      <option value="" ?selected=${!chosen}>${t("organisation.pick")}</option>
      ${grouped(actors).map(
        ({ title, members }) => html`<optgroup label=${title}>
          ${members.map(({ id, name }) => html`<option value=${id} lang="nb" ?selected=${id === chosen?.id}>${name}</option>`)}
        </optgroup>`,
      )}
    </select>
  </div>`;
}

function found({ actor, with: others, own, all, moment, known }) {
  const ids = new Set([actor, ...others].map(({ id }) => id));
  const late = overdue(own, moment);
  const first = own.initiatives.filter(needsFirst);
  const before = goesBefore(own.adoptions, all).filter((one) => one.before.length > 0);
  const parts = [
    ["adoptions", own.adoptions.length, adoptionTable(soonestFirst(own.adoptions), actor.id)],
    ["initiatives", own.initiatives.length, initiativeTable(soonestFirst(own.initiatives), ids)],
    ["first", first.length, firstTable(first)],
    ["before", before.length, beforeTable(before)],
    ["overdue", late.length, overdueTable(late)],
  ];
  return html`<p class="result-line">
      ${t("organisation.counted")} ${itemName(actor)}${others.map((one) => html`, ${itemName(one)}`)}.
    </p>
    ${tiles(parts.map(([key, count]) => ({ value: number(count), label: t(`organisation.${key}`), href: `#${key}` })))} ${contents(parts.map(([key]) => [key, t(`organisation.${key}`)]))}
    ${parts.map(([key, count, content]) => section(key, t(`organisation.${key}`), count === 0 ? none(t(`organisation.${key}.none`)) : content, { count, lead: t(`organisation.${key}Lead`, { date: day(moment), known: day(known) }) }))}`;
}

const needsFirst = ({ order, funding, prerequisites }) => order?.state === "NEEDED" || ["NOT_SECURED", "ORDER_NEEDED"].includes(funding?.state) || prerequisites.some(({ state }) => state !== "MET");

/** The elements that only this page needs, by tag. */
export const ELEMENTS = { "organisation-page": OrganisationPage };
