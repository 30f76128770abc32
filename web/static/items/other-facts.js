/**
 * The facts of the items that have few of them.
 * @module
 */
import { day, month, t } from "../platform/i18n.js";
import { phrase } from "../platform/named.js";
import { several, when, who, whoIfAny, word, wordIfAny } from "./fact-values.js";
import { flagList } from "./functionalities.js";

/** @typedef {import("./facts.js").Fact} Fact */

/** @param {any} one @returns {Fact[]} */
export const functionalityFacts = (one) => [
  ["solution", who(one.solution)],
  ["flags", flagList(one.flags)],
];

/** @param {any} one @returns {Fact[]} */
export const actorFacts = (one) => [
  ["type", t(`actorType.${one.actorType}`)],
  ["region", wordIfAny("region", one.region)],
  ["parent", whoIfAny(one.parentActor)],
  ["count", one.count],
  ["members", several(one.members)],
];

/** @param {any} one @returns {Fact[]} */
export const milestoneFacts = (one) => [
  ["type", t(`milestoneType.${one.milestoneType}`)],
  ["state", word("milestoneState", one.milestoneState)],
  ["date", when(one.date)],
  ["initiative", who(one.initiative)],
];

/** @param {any} one @returns {Fact[]} */
export const conditionFacts = (one) => [
  ["type", t(`conditionType.${one.conditionType}`)],
  ["state", word("edgeState", one.conditionState)],
  ["owner", who(one.owner)],
];

/** @param {any} one @returns {Fact[]} */
export const needFacts = (one) => [
  ["owner", who(one.owner)],
  ["queue", one.queue],
  ["rank", one.rank],
  ["period", when(one.period)],
  ["outcome", phrase(one.outcome)],
];

/** @param {any} one @returns {Fact[]} */
export const goalFacts = (one) => [
  ["level", t(`goalLevel.${one.level}`)],
  ["number", one.number],
  ["parent", whoIfAny(one.parentGoal)],
  ["indicators", several(one.indicators)],
];

/** @param {any} one @returns {Fact[]} */
export const indicatorFacts = (one) => [
  ["goal", who(one.goal)],
  ["unit", one.unit],
  ["measuredBy", whoIfAny(one.measuredBy)],
  ["state", word("indicatorState", one.indicatorState)],
];

/** @param {any} one @returns {Fact[]} */
export const documentFacts = (one) => [
  ["publisher", who(one.publisher)],
  ["documentDate", one.datePrecision === "MONTH" ? month(one.date) : day(one.date)],
];

/** @param {any} one @returns {Fact[]} */
export const phaseFacts = (one) => [
  ["number", one.number],
  ["phaseGoal", phrase(one.goal)],
];

/** @param {any} one @returns {Fact[]} */
export const edgeFacts = (one) => [
  ["from", who(one.from)],
  ["edgeKind", t(`edge.${one.kind}`)],
  ["to", who(one.to)],
  ["state", t(`edgeState.${one.state}`)],
  ["statedness", t(`statedness.${one.statedness}`)],
  ["rationale", phrase(one.rationale)],
];
