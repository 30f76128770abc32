/**
 * Adoption: who introduces what and how far they have come, the curve and the order of one solution, who should join next, and the municipal services.
 * @module
 */
import { apiLanguage, byName, number, t } from "../platform/i18n.js";
import { commit, here, link, sameWith } from "../platform/links.js";
import { html, nothing } from "../platform/lit.js";
import { itemName } from "../platform/named.js";
import { PageElement } from "../platform/page-element.js";
import { contents, intro, none, section, tiles } from "../platform/page-parts.js";
import { mayChange } from "../platform/session.js";
import { navigate } from "../router.js";
import { curve } from "./curve.js";
import { matrix } from "./matrix.js";
import { orderLists } from "./order.js";
import { participation } from "./participation.js";
import { serviceTable } from "./services.js";
import { quartersOf } from "./times.js";

/** `<adoption-page>`. */
export class AdoptionPage extends PageElement {
  question() {
    return here().searchParams.get("solution");
  }

  async load() {
    const asked = { commit: commit(), language: apiLanguage() };
    const [{ roadmap: list }, { roadmap: services }] = await Promise.all([this.ask("adoptionList", asked), this.ask("municipalServices", asked)]);
    const adoptions = list.adoptions.nodes;
    const known = { adoptions, services: services.municipalServices.nodes };
    const id = this.question() || mostDated(adoptions);
    if (!id) return { ...known, solution: null };
    const [{ roadmap: order }, { roadmap: mutual }] = await Promise.all([this.ask("adoptionOfSolution", { ...asked, id }), this.ask("mutualParticipation", { ...asked, id })]);
    return { ...known, solution: { ...order.solution, participation: mutual.solution.adoption.participation } };
  }

  heading() {
    return t("adoption.title");
  }

  view({ adoptions, services, solution }) {
    const at = here().searchParams.get("quarter");
    const count = (stage) => number(adoptions.filter((one) => one.stage === stage).length);
    return html`${intro(t("adoption.title"), t("adoption.lead"))} ${contents(["matrix", "one", "services"].map((part) => [part, t(`adoption.${part}`)]))}
    ${tiles([...["IN_USE", "INTRODUCING", "PILOT", "PLANNED", "NOT_STARTED"].map((stage) => ({ value: count(stage), label: t(`AdoptionStage.${stage}`), href: "#matrix" })), { value: count(null), label: t("adoption.stageUnknown"), href: "#matrix" }])}
    ${mayChange("REPORTER") ? html`<p class="actions"><a class="button" href=${link("/adopt")}>${t("item.adopt")}</a></p>` : nothing}
    ${section("matrix", t("adoption.matrix"), adoptions.length === 0 ? none(t("adoption.none")) : html`${quarterChoice(adoptions, at)} ${matrix(adoptions, at)}`, { count: adoptions.length, lead: t("adoption.matrixLead") })}
    ${section("one", t("adoption.one"), html`${solutionChoice(adoptions, solution)} ${solution ? ofOne(solution) : none(t("adoption.none"))}`, { lead: t("adoption.oneLead") })}
    ${section("services", t("adoption.services"), services.length === 0 ? none(t("adoption.services.none")) : serviceTable(services), { count: services.length, lead: t("adoption.servicesLead") })}`;
  }
}

/** The solution that most is known of, to begin with. */
function mostDated(adoptions) {
  const dated = adoptions.filter(({ solution, period }) => period && isSolution(solution));
  const groups = [...Map.groupBy(dated.length > 0 ? dated : adoptions.filter(({ solution }) => isSolution(solution)), ({ solution }) => solution.id)];
  return groups.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? null;
}

const isSolution = ({ id }) => id.startsWith("solution:");

function quarterChoice(adoptions, at) {
  return html`<div class="controls field">
    <label for="quarter">${t("adoption.quarter")}</label>
    <select id="quarter" @change=${(event) => navigate(sameWith({ quarter: event.target.value || null }))}>
      <option value="" ?selected=${!at}>${t("adoption.anyQuarter")}</option>
      ${quartersOf(adoptions).map((one) => html`<option value=${one} ?selected=${one === at}>${t("period.quarter", { quarter: one.slice(-1), year: one.slice(0, 4) })}</option>`)}
    </select>
  </div>`;
}

function solutionChoice(adoptions, solution) {
  const solutions = new Map(adoptions.filter((one) => isSolution(one.solution)).map((one) => [one.solution.id, one.solution]));
  if (solution && !solutions.has(solution.id)) solutions.set(solution.id, solution);
  return html`<div class="controls field">
    <label for="solution">${t("adoption.solution")}</label>
    <select id="solution" @change=${(event) => navigate(sameWith({ solution: event.target.value }))}>
      ${[...solutions.values()].toSorted((a, b) => byName(a.name, b.name)).map(({ id, name }) => html`<option value=${id} lang="nb" ?selected=${id === solution?.id}>${name}</option>`)}
    </select>
  </div>`;
}

function ofOne(solution) {
  const { adoption } = solution;
  const all = [adoption.followers, adoption.planned].flatMap((ranks) => ranks.flatMap(({ adoptions }) => adoptions)).concat(adoption.unordered);
  const { adopters, known, percent } = adoption.coverage;
  return html`<p>${itemName(solution)}: ${t("adoption.coverage", { count: adopters, known })} ${percent === null ? nothing : t("adoption.percent", { percent })}</p>
    ${curve(all)} ${orderLists(adoption)} ${participation(solution.participation)}`;
}

/** The elements that only this page needs, by tag. */
export const ELEMENTS = { "adoption-page": AdoptionPage };
