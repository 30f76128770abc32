/**
 * The strategies: visions and goals, what they build on, what is to be reached, how it is measured, who contributes, and what may fail.
 * @module
 */
import { apiLanguage, number, t } from "../platform/i18n.js";
import { commit } from "../platform/links.js";
import { html } from "../platform/lit.js";
import { PageElement } from "../platform/page-element.js";
import { contents, intro, none, section, tiles } from "../platform/page-parts.js";
import { goalTrees } from "./goals.js";
import { indicatorTable } from "./indicators.js";
import { linkMatrix } from "./link-matrix.js";
import { reachTable } from "./reach.js";
import { swotPart } from "./swot.js";
import { unGoalTable } from "./un-goals.js";

/** `<strategy-page>`. */
export class StrategyPage extends PageElement {
  async load() {
    const asked = { commit: commit() };
    const told = { ...asked, language: apiLanguage() };
    const swot = { type: ["STRENGTH", "WEAKNESS", "OPPORTUNITY", "THREAT"] };
    const [goals, reach, findings] = await Promise.all([this.ask("strategyGoals", told), this.ask("goalReachability", { ...asked, first: 1000 }), this.ask("findingList", { ...told, filter: swot })]);
    return { goals: goals.roadmap.goals, reach: reach.roadmap.goalReachability.nodes, swot: findings.roadmap.findings.nodes };
  }

  heading() {
    return t("strategy.title");
  }

  view({ goals, reach, swot }) {
    const indicators = goals.flatMap((goal) => goal.indicators.map((one) => ({ ...one, goal })));
    const outcomes = goals.reduce((sum, goal) => sum + goal.outcomes.length, 0);
    const untargeted = indicators.filter(({ target }) => target === null).length;
    const parts = ["goals", "links", "indicators", "reach", "unGoals", "swot"];
    return html`${intro(t("strategy.title"), t("strategy.lead"))} ${contents(parts.map((part) => [part, t(`strategy.${part}`)]))}
    ${tiles([
      { value: number(goals.filter(({ level }) => level === "GOAL").length), label: t("strategy.tile.goals"), href: "#goals" },
      { value: number(outcomes), label: t("strategy.tile.outcomes"), href: "#goals" },
      { value: html`${number(indicators.length - untargeted)}<span class="tile-of"> / ${number(indicators.length)}</span>`, label: t("strategy.tile.targets"), href: "#indicators" },
      { value: number(reach.filter(({ atRisk }) => atRisk > 0).length), label: t("strategy.tile.atRisk"), href: "#reach" },
    ])}
    ${section("goals", t("strategy.goals"), goals.length === 0 ? none(t("strategy.goals.none")) : goalTrees(goals, new Map(reach.map((one) => [one.item.id, one]))), { count: goals.length, lead: t("strategy.goalsLead") })}
    ${section("links", t("strategy.links"), linkMatrix(goals), { lead: t("strategy.linksLead") })}
    ${section("indicators", t("strategy.indicators"), indicators.length === 0 ? none(t("strategy.indicators.none")) : indicatorTable(indicators), { count: indicators.length, lead: t("strategy.indicatorsLead") })}
    ${section("reach", t("strategy.reach"), reach.length === 0 ? none(t("strategy.reach.none")) : reachTable(reach), { count: reach.length, lead: t("strategy.reachLead") })}
    ${section("unGoals", t("strategy.unGoals"), unGoalTable(goals), { lead: t("strategy.unGoalsLead") })} ${swotPart(swot)}`;
  }
}

/** The elements that only this page needs, by tag. */
export const ELEMENTS = { "strategy-page": StrategyPage };
