/**
 * The form that opens a round of reporting of a portfolio.
 * @module
 */
import { day, t } from "../platform/i18n.js";
import { itemLink, link } from "../platform/links.js";
import { html, nothing } from "../platform/lit.js";
import { ChangePage, editorsOnly } from "./change-page.js";
import { checksField, nameFields } from "./fields.js";
import { portfolioLink, readPortfolio } from "./portfolio-form.js";
import { roundChange, roundPlace, roundProblems, roundStart } from "./round-terms.js";
import { savedAs } from "./saved.js";
import { textField } from "./text-field.js";

/** `<round-page>`. */
export class RoundPage extends ChangePage {
  read() {
    return readPortfolio(this);
  }

  start() {
    return roundStart(new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Oslo" }).format(new Date())); // Days are counted where those who report live.
  }

  heading() {
    return t("round.title");
  }

  words({ portfolio }) {
    return { title: t("round.title"), lead: html`${t("round.lead")} <a href=${portfolioLink(portfolio)} lang="nb">${portfolio.name}</a>`, save: t("form.save") };
  }

  barrier() {
    return editorsOnly();
  }

  back({ portfolio }) {
    return portfolioLink(portfolio);
  }

  problemsIn(values) {
    return roundProblems(values);
  }

  request(values, _, { rounds }) {
    return { verb: "applyChanges", input: { changes: [roundChange(this.route.id, values, rounds)] }, placeOf: (field) => roundPlace(values, field) };
  }

  done({ portfolio }, { change }) {
    return html`${savedAs(change)}
      <p class="actions"><a class="button" href=${link("/reporting")}>${t("round.toReporting")}</a> <a class="button quiet" href=${portfolioLink(portfolio)}>${t("form.toPortfolio")}</a></p>`;
  }

  fields({ portfolio, rounds }) {
    return html`<fieldset class="form-part">
      <legend>${t("round.what")}</legend>
      ${rounds.length > 0 ? html`<p>${t("round.before")}</p><ul class="names">${rounds.map(({ id, name, opens, due }) => html`<li><a href=${itemLink(id)} lang="nb">${name}</a>: ${day(opens)} – ${day(due)}</li>`)}</ul>` : html`<p>${t("round.first")}</p>`}
      ${nameFields(this)}
      <div class="form-row">
        ${textField(this, "opens", t("round.opens"), { type: "date", required: true, hint: t("round.opensHint") })} ${textField(this, "due", t("round.due"), { type: "date", required: true, hint: t("round.dueHint") })}
      </div>
      ${portfolio.segments.length > 0 ? checksField(this, "segments", t("round.segments"), portfolio.segments.map(({ number, name }) => [number, html`${number}${name ? html`: <span lang="nb">${name}</span>` : nothing}`]), t("round.segmentsHint")) : nothing}
    </fieldset>`;
  }
}

/** The elements that only this page needs, by tag. */
export const ELEMENTS = { "round-page": RoundPage };
