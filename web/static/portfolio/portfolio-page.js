/**
 * The national portfolio: how many, where they stand, what came in and went out, by which criteria, what is late and what the rest leans on.
 * @module
 */
import { apiLanguage, day, number, t } from "../platform/i18n.js";
import { commit, here, link, sameWith } from "../platform/links.js";
import { html, nothing } from "../platform/lit.js";
import { phrase } from "../platform/named.js";
import { PageElement } from "../platform/page-element.js";
import { chips, contents, intro, none, tiles } from "../platform/page-parts.js";
import { mayChange } from "../platform/session.js";
import { criteriaPart } from "./criteria.js";
import { entriesPart } from "./entries.js";
import { figuresPart } from "./figures.js";
import { delayPart, dependencyPart, exposurePart, overduePart, riskPart } from "./risks.js";
import { segmentPart } from "./segments.js";
import { statusPart } from "../status/status.js";

/** `<portfolio-page>`. */
export class PortfolioPage extends PageElement {
  question() {
    return null; // Which portfolio is looked at changes what is shown, not what is asked.
  }

  async load() {
    const asked = { commit: commit() };
    const told = { ...asked, language: apiLanguage() };
    const answers = await Promise.all([
      this.ask("portfolioOverview", told),
      this.ask("statusReportList", told),
      this.ask("delayList", told),
      this.ask("findingList", { ...told, filter: { type: ["RISK"] } }),
      this.ask("centralDependencies", { ...asked, first: 10 }),
      this.ask("mostExposed", { ...asked, kinds: ["initiative"], first: 10 }),
      this.ask("overdueReports", asked),
    ]);
    const [{ portfolios }, { statusReports }, { delays }, { findings }, { centralDependencies }, { mostExposed }, { overdueReports }] = answers.map((answer) => answer.roadmap);
    return { portfolios: portfolios.nodes, reports: statusReports.nodes, delays: delays.nodes, risks: findings.nodes, central: centralDependencies, exposed: mostExposed, overdue: overdueReports.nodes };
  }

  heading() {
    return t("portfolio.title");
  }

  view(data) {
    const { portfolios } = data;
    const at = portfolios.findIndex(({ id }) => id === here().searchParams.get("portfolio"));
    const chosen = portfolios.at(at);
    return html`${intro(t("portfolio.title"), t("portfolio.lead"))} ${contents(PARTS.map((part) => [part, t(part === "status" ? "status.title" : `portfolio.${part}`)]))}
    ${chosen === undefined ? none(t("portfolio.none")) : ofOne(portfolios, chosen)} ${statusPart(data.reports)} ${overduePart(data.overdue)} ${exposurePart(data.exposed)} ${riskPart(data.risks)}
    ${delayPart(data.delays)} ${dependencyPart(data.central)}`;
  }
}

const PARTS = ["figures", "flow", "entries", "segments", "criteria", "status", "overdue", "exposure", "risks", "delays", "dependencies"];

/** What is told of the chosen portfolio, beside the others. */
function ofOne(portfolios, chosen) {
  return html`${chips(t("portfolio.choose"), portfolios.map((one) => ({ name: one.name, lang: "nb", href: sameWith({ portfolio: one.id }), chosen: one === chosen })))}
  <p class="result-line" role="status">${t("portfolio.of", { date: day(chosen.date) })}</p>
  ${mayChange("EDITOR") ? html`<p class="actions"><a class="button" href=${link(`/register/${chosen.id}`)}>${t("item.register")}</a> <a class="button quiet" href=${link(`/open-round/${chosen.id}`)}>${t("item.openRound")}</a></p>` : nothing}
  ${chosen.counts.length === 0 ? nothing : tiles(chosen.counts.map(({ number: value, asStated, what }) => ({ value: value === null ? asStated : number(value), label: phrase(what), href: "#figures" })))}
  ${figuresPart(portfolios)} ${entriesPart(portfolios, chosen)} ${segmentPart(chosen)} ${criteriaPart(chosen)}`;
}

/** The elements that only this page needs, by tag. */
export const ELEMENTS = { "portfolio-page": PortfolioPage };
