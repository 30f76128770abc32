/**
 * The solution map: what there is, what it is part of, of which type, whose, and how far what it can do has come.
 * @module
 */
import { badge } from "../platform/badges.js";
import { apiLanguage, byName, number, t } from "../platform/i18n.js";
import { commit, here, sameWith } from "../platform/links.js";
import { html, nothing } from "../platform/lit.js";
import { itemName, itemNames, unknownWord } from "../platform/named.js";
import { PageElement } from "../platform/page-element.js";
import { chips, contents, folded, intro, none, section, tiles } from "../platform/page-parts.js";
import { table } from "../platform/table.js";
import { groupsOf } from "./grouping.js";

const GROUPS = ["parent", "type", "owner"];

/** `<solutions-page>`. */
export class SolutionsPage extends PageElement {
  question() {
    return null; // How they are grouped changes what is shown, not what is asked.
  }

  async load() {
    return (await this.ask("solutionMap", { commit: commit(), language: apiLanguage() })).roadmap.solutions.nodes;
  }

  heading() {
    return t("solutions.title");
  }

  view(solutions) {
    const asked = here().searchParams.get("group");
    const by = GROUPS.includes(asked) ? asked : "parent";
    const functionalities = solutions.flatMap((one) => one.functionalities);
    const states = functionalities.flatMap(({ availability }) => availability.map(({ state }) => state));
    const count = (state) => number(states.filter((one) => one === state).length);
    return html`${intro(t("solutions.title"), t("solutions.lead"))} ${contents([["map", t("solutions.map")], ["table", t("solutions.table")]])}
    ${tiles([
      { value: number(solutions.length), label: t("kinds.solution"), href: "#table" },
      { value: number(functionalities.length), label: t("kinds.functionality"), href: "#table" },
      ...["AVAILABLE", "BEING_ESTABLISHED", "CONCEPT_OR_PLANNED"].map((state) => ({ value: count(state), label: t(`AvailabilityState.${state}`), href: "#table" })),
      { value: number(functionalities.filter(({ availability }) => availability.length === 0).length), label: t("solutions.unknownState"), href: "#table" },
    ])}
    ${chips(t("solutions.group"), GROUPS.map((one) => ({ name: t(`solutions.by.${one}`), href: sameWith({ group: one === "parent" ? null : one }), chosen: one === by })))}
    ${solutions.length === 0 ? none(t("solutions.none")) : html`${section("map", t("solutions.map"), map(groupsOf(solutions, by, byName), by), { lead: t("solutions.mapLead") })} ${section("table", t("solutions.table"), rows(solutions), { count: solutions.length })}`}`;
  }
}

const map = (groups, by) => html`<ul class="solution-map">
  ${groups.map(
    ({ key, name, top, members }) => html`<li class="solution-group">
      <h3>${top ? itemName(top) : by === "type" && key ? t(`SolutionType.${key}`) : key ? itemName({ id: key, name }) : t(`solutions.none.${by}`)} <span class="count">${number(members.length + (top ? 1 : 0))}</span></h3>
      ${top ? html`<p class="facts" data-id=${top.id}>${t(`SolutionType.${top.type}`)} ${able(top)}</p>` : nothing}
      ${members.length === 0 ? nothing : html`<ul class="solution-boxes">${members.map(({ solution, depth }) => html`<li class="solution-box depth-${Math.min(depth, 3)}" data-id=${solution.id}>${itemName(solution)} <span class="type">${t(`SolutionType.${solution.type}`)}</span> ${able(solution)}</li>`)}</ul>`}
    </li>`,
  )}
</ul>`;

const able = ({ functionalities }) => (functionalities.length === 0 ? nothing : html`<span class="facts">${t("solutions.functionalities", { count: functionalities.length })}</span>`);

function rows(solutions) {
  const sorted = solutions.toSorted((a, b) => byName(a.name, b.name));
  const headings = ["column.name", "column.type", "solutions.column.partOf", "column.owner", "solutions.column.can"].map((key) => t(key));
  return folded(sorted.length, t("table.show", { count: sorted.length }), table(t("solutions.table"), headings, sorted.map(row), sorted.map(({ id }) => id)));
}

const row = (one) => [
  itemName(one),
  t(`SolutionType.${one.type}`),
  itemNames([...(one.parent ? [one.parent] : []), ...one.partOf.filter(({ id }) => id !== one.parent?.id)]),
  one.owner ? itemName(one.owner) : unknownWord(),
  one.functionalities.length === 0
    ? nothing
    : html`<ul class="names">${one.functionalities.map((each) => html`<li>${itemName(each)} <span class="facts">${each.availability.length === 0 ? unknownWord() : each.availability.map(({ state }) => badge("AvailabilityState", state))}</span></li>`)}</ul>`,
];

/** The elements that only this page needs, by tag. */
export const ELEMENTS = { "solutions-page": SolutionsPage };
