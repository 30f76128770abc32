/**
 * The United Nations' goals that the strategies say they serve.
 * @module
 */
import { t } from "../platform/i18n.js";
import { itemNames } from "../platform/named.js";
import { none } from "../platform/page-parts.js";
import { table } from "../platform/table.js";

/** @param {any[]} goals */
export function unGoalTable(goals) {
  const numbers = [...new Set(goals.flatMap(({ unGoals }) => unGoals))].sort((a, b) => a - b);
  if (numbers.length === 0) return none(t("strategy.unGoals.none"));
  const rows = numbers.map((one) => [`${one}. ${t(`un.${one}`)}`, itemNames(goals.filter(({ unGoals }) => unGoals.includes(one)))]);
  return table(t("strategy.unGoals"), [t("strategy.column.un"), t("strategy.column.goals")], rows);
}
