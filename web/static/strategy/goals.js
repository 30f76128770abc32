/**
 * The goals, strategy by strategy: what each says, what it is to bring about, who contributes and how sure that is.
 * @module
 */
import { t, textLang } from "../platform/i18n.js";
import { html, nothing } from "../platform/lit.js";
import { stateBadge } from "../platform/marks.js";
import { itemName, prose } from "../platform/named.js";
import { treesOf } from "./tree.js";

/** @param {any[]} goals @param {Map<string, any>} reach what is known of whether each is in reach */
export function goalTrees(goals, reach) {
  const trees = treesOf(goals);
  const alone = trees.filter(({ levels }) => levels.length === 0);
  return html`${trees.filter(({ levels }) => levels.length > 0).map(({ goal, levels }) => tree(goal, levels, reach))}
  ${alone.length === 0 ? nothing : html`<h3 class="year">${t("strategy.alone")}</h3><ul class="cards">${alone.map((one) => card(one.goal, reach))}</ul>`}`;
}

const tree = (goal, levels, reach) => html`<div class="goal-tree">
  <div class="goal-top" data-id=${goal.id}>
    <p class="type">${t(`GoalLevel.${goal.level}`)}</p>
    <h3>${itemName(goal)}</h3>
    ${prose(goal.description)} ${details(goal, reach.get(goal.id))}
  </div>
  ${levels.map(
    ([level, some]) => html`<h4>${t(`strategy.level.${level}`)} <span class="count">${some.length}</span></h4>
      <ul class="cards">${some.map((one) => card(one, reach))}</ul>`,
  )}
</div>`;

const card = (goal, reach) => html`<li class="card goal" data-id=${goal.id}>
  <p class="goal-name">${goal.number ? html`<span class="goal-number">${goal.number}</span>` : nothing} ${itemName(goal)}</p>
  ${prose(goal.description)} ${details(goal, reach.get(goal.id))}
</li>`;

function details(goal, reach) {
  const { outcomes, contributors, unGoals } = goal;
  return html`${reach?.restsOn ? html`<p class="facts">${t("strategy.restsOn", { count: reach.restsOn, risk: reach.atRisk, unknown: reach.unknown })}</p>` : nothing}
  ${unGoals.length === 0 ? nothing : html`<p class="facts">${t("strategy.un", { numbers: unGoals.join(", ") })}</p>`}
  ${fold("strategy.outcomes", outcomes, (one) => html`${itemName({ id: one.id, name: one.year ? `${one.number} (${one.year})` : String(one.number) })} <span lang=${textLang()}>${one.description ?? ""}</span>`)}
  ${fold("strategy.contributors", contributors, (one) => html`${itemName(one)} <span class="facts">${stateBadge(one.state)}</span>`)}`;
}

const fold = (key, some, row) =>
  some.length === 0
    ? nothing
    : html`<details class="fold">
        <summary>${t(key, { count: some.length })}</summary>
        <ul class="names">
          ${some.map((one) => html`<li data-id=${one.id}>${row(one)}</li>`)}
        </ul>
      </details>`;
