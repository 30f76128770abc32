/**
 * The facts of an item in two columns: what it says, and what that is.
 * @module
 */
import { t } from "../platform/i18n.js";
import { html, nothing } from "../platform/lit.js";
import { actorFacts, needFacts, conditionFacts, documentFacts, edgeFacts, functionalityFacts, goalFacts, indicatorFacts, milestoneFacts, phaseFacts } from "./other-facts.js";
import { entryFacts } from "./entry-facts.js";
import { initiativeFacts } from "./initiative-facts.js";
import { solutionFacts } from "./solution-facts.js";

/** @typedef {[key: string, value: unknown]} Fact the key of the label, and what is shown; null leaves the fact out */

const FACTS = {
  Initiative: initiativeFacts,
  Solution: solutionFacts,
  Functionality: functionalityFacts,
  Actor: actorFacts,
  Milestone: milestoneFacts,
  Condition: conditionFacts,
  Need: needFacts,
  Goal: goalFacts,
  Indicator: indicatorFacts,
  Document: documentFacts,
  PhaseDescription: phaseFacts,
  Dependency: edgeFacts,
};

/** The facts of any item, with its other names. @param {any} item */
export function factList(item) {
  const facts = [...(FACTS[item.__typename] ?? entryFacts)(item), ["aliases", item.aliases?.length ? html`<ul class="names" lang="nb">${item.aliases.map((alias) => html`<li>${alias}</li>`)}</ul>` : null]];
  return html`<dl class="facts">
    ${facts.filter(([, value]) => value !== null && value !== nothing && value !== undefined).map(([key, value]) => html`<div><dt>${t(`fact.${key}`)}</dt><dd>${value}</dd></div>`)}
  </dl>`;
}
