/**
 * What the forms of a portfolio start from.
 * @module
 */
import { ServiceError } from "../platform/graphql.js";
import { apiLanguage } from "../platform/i18n.js";
import { link } from "../platform/links.js";

/** @param {import("../platform/page-element.js").PageElement} form whose address names the portfolio */
export async function readPortfolio(form) {
  const { roadmap } = await form.ask("portfolioForm", { id: form.route.id, commit: null, edition: null, scenario: null, language: apiLanguage() });
  if (!roadmap.entry.criteria) throw new ServiceError("notFound"); // It is something else.
  return { commit: roadmap.commit.number, portfolio: roadmap.entry, rounds: roadmap.reportingRounds.nodes };
}

/** @param {{id: string}} portfolio */
export const portfolioLink = ({ id }) => link("/portfolio", { portfolio: id });
