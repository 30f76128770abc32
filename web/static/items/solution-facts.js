/**
 * The facts of a solution.
 * @module
 */
import { t } from "../platform/i18n.js";
import { formerNames, regions, several, who } from "./fact-values.js";

/** @param {any} solution @returns {import("./facts.js").Fact[]} */
export function solutionFacts(solution) {
  return [
    ["type", t(`solutionType.${solution.solutionType}`)],
    ["owner", who(solution.owner)],
    ["partOf", several(solution.partOf)],
    ["regions", regions(solution.regions)],
    ["replaces", several(solution.replaces)],
    ["notNeeded", several(solution.notNeeded)],
    ["formerNames", formerNames(solution.formerNames)],
  ];
}
