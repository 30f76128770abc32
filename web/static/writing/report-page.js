/**
 * The form of an initiative's next status report: last period's words, and the lights to be set anew.
 * @module
 */
import { badge } from "../platform/badges.js";
import { apiLanguage, day, language, LANGUAGES, t } from "../platform/i18n.js";
import { itemLink, link } from "../platform/links.js";
import { html, nothing } from "../platform/lit.js";
import { may, session } from "../platform/session.js";
import { ChangePage } from "./change-page.js";
import { optionsOf, periodField, selectField } from "./fields.js";
import { STATES } from "./form-choices.js";
import { reportInput, reportPlace, reportProblems, reportStart } from "./report-terms.js";
import { idOf, textField } from "./text-field.js";
import { periodOut, same } from "./values.js";

const LIGHTS = ["GREEN", "YELLOW", "RED"];
const TRENDS = ["BETTER", "SAME", "WORSE"];
const STATUSES = ["FINISHED", "ONGOING", "PLANNED", "CONTINUOUS"];

/** `<report-page>`. */
export class ReportPage extends ChangePage {
  async read() {
    const { roadmap } = await this.ask("reportForm", { id: this.route.id, commit: null, edition: null, scenario: null, language: apiLanguage() });
    return { commit: roadmap.commit.number, initiative: roadmap.initiative, draft: roadmap.initiative.reportDraft };
  }

  start({ draft }) {
    const round = draft.rounds[0];
    return reportStart(draft, language(), round ? t("report.reasonOf", { round: round.name }) : t("report.reasonPlain", { date: day(draft.date) }));
  }

  heading({ initiative }) {
    return t("report.titleOf", { name: initiative.name });
  }

  words({ initiative, draft }) {
    const title = html`${t("report.title")} <span lang="nb">${initiative.name}</span>`;
    const round = draft.rounds[0];
    return { title, lead: html`${round ? t("report.lead", { round: round.name, due: day(round.due) }) : t("report.leadPlain")} ${draft.last ? t("report.leadTexts") : nothing}`, save: t("report.send") };
  }

  barrier({ initiative }) {
    if (!session()) return super.barrier();
    if (may("EDITOR") || (may("REPORTER") && initiative.owner?.id === session().organisation)) return null;
    return html`<p class="empty">${t("report.notYours", { owner: initiative.owner?.name ?? t("unknown") })}</p>`;
  }

  back() {
    return link("/reporting");
  }

  problemsIn(values) {
    return reportProblems(values, this.base);
  }

  request(values, base) {
    return { verb: "reportStatus", input: reportInput(this.route.id, values, base), placeOf: (field) => reportPlace(values, field) };
  }

  done({ initiative }) {
    return html`<p>${t("report.sent")} <a href=${itemLink(initiative.id)} lang="nb">${initiative.name}</a></p>
      <p class="actions"><a class="button" href=${link("/reporting")}>${t("report.next")}</a></p>`;
  }

  fields({ draft }) {
    const { last } = draft;
    return html`<fieldset class="form-part">
        <legend>${t("report.whole")}</legend>
        <div class="form-row">
          ${textField(this, "date", t("report.date"), { type: "date", required: true, hint: t("report.dateHint") })}
          ${selectField(this, "state", t("report.state"), optionsOf("InitiativeState", STATES, t("state.unknown")))}
          ${selectField(this, "language", t("report.language"), LANGUAGES.map(({ code, name }) => [code, name]))}
        </div>
        ${textField(this, "description", t("report.description"), { rows: 3, lang: this.values.language })}
        <p class="facts">${last ? html`${t("report.last")} <a href=${itemLink(last.id)}>${day(last.date)}</a>` : t("report.first")}</p>
        ${draft.dimensions.some(({ previous }) => previous) ? html`<p><button type="button" class="button quiet small" @click=${() => this.#asBefore(draft)}>${t("report.asBefore")}</button></p>` : nothing}
      </fieldset>
      ${draft.dimensions.map((one) => this.#dimension(one))}
      <fieldset class="form-part">
        <legend>${t("report.deliveries")}</legend>
        ${Object.keys(this.values.deliveries).map((place) => this.#delivery(place))}
        <p><button type="button" class="button quiet small" @click=${() => this.#addDelivery()}>${t("report.addDelivery")}</button></p>
      </fieldset>`;
  }

  #dimension({ dimension, previous }) {
    const path = `dimensions.${dimension}`;
    const name = t(`Dimension.${dimension}`);
    const lang = this.values.language;
    const { now, summary, challenges, measures } = this.values.dimensions[dimension];
    return html`<fieldset class="form-part dimension">
      <legend>${name}</legend>
      ${lights(this, `${path}.now`, name)}
      <p class="facts">${t("report.before")} ${previous ? badge("Light", previous) : html`<span class="unknown">${t("unknown")}</span>`}</p>
      ${
        now || summary || challenges || measures || this.problems.has(`${path}.now`)
          ? html`${selectField(this, `${path}.trend`, t("report.trend"), optionsOf("Trend", TRENDS, t("report.noTrend")))}
              ${textField(this, `${path}.summary`, t("report.summary"), { rows: 3, lang })}
              <div class="form-row">
                ${textField(this, `${path}.challenges`, t("report.challenges"), { rows: 3, lang, hint: t("report.onePerLine") })}
                ${textField(this, `${path}.measures`, t("report.measures"), { rows: 3, lang, hint: t("report.onePerLine") })}
              </div>`
          : nothing
      }
    </fieldset>`;
  }

  #delivery(place) {
    const path = `deliveries.${place}`;
    const [one, was] = [this.values.deliveries[place], this.base.deliveries[place]];
    return html`<details class="fold dependency-fold" ?open=${!same(one, was)}>
      <summary><span lang="nb">${one.name || t("report.delivery", { number: Number(place) + 1 })}</span>${one.status ? html`: ${t(`DeliveryStatus.${one.status}`)}` : nothing}</summary>
      <div class="form-row">
        ${textField(this, `${path}.name`, t("report.deliveryName"), { required: true, lang: "nb" })}
        ${selectField(this, `${path}.status`, t("report.deliveryStatus"), optionsOf("DeliveryStatus", STATUSES, t("unknown")))}
      </div>
      ${periodField(this, `${path}.due`, t("report.deliveryDue"))} ${textField(this, `${path}.note`, t("report.deliveryNote"), { rows: 2, lang: this.values.language })}
      <p><button type="button" class="button quiet small" @click=${() => this.#dropDelivery(place)}>${t("report.dropDelivery")}<span class="visually-hidden" lang="nb"> ${one.name}</span></button></p>
    </details>`;
  }

  #asBefore({ dimensions }) {
    const lit = Object.fromEntries(dimensions.map(({ dimension, previous }) => [dimension, { ...this.values.dimensions[dimension], now: previous ?? this.values.dimensions[dimension].now }]));
    this.set("dimensions", lit);
  }

  #addDelivery() {
    const place = Math.max(-1, ...Object.keys(this.values.deliveries).map(Number)) + 1;
    this.set("deliveries", { ...this.values.deliveries, [place]: { name: "", status: "", due: periodOut(null), note: "" } });
    this.querySelector(`#${idOf(`deliveries.${place}.name`)}`).focus();
  }

  #dropDelivery(place) {
    const { [place]: gone, ...rest } = this.values.deliveries;
    this.set("deliveries", rest);
    this.querySelector("h1").focus();
  }
}

function lights(form, path, name) {
  const now = form.values.dimensions[path.split(".")[1]].now;
  const problem = form.problems.get(path);
  const id = idOf(path);
  return html`<div class="segmented lights" id=${id} tabindex="-1" role="radiogroup" aria-label="${t("report.light")}: ${name}" aria-invalid=${problem ? "true" : nothing} aria-describedby=${problem ? `${id}-problem` : nothing}>
      <div>
        ${["", ...LIGHTS].map((light) => html`<label><input type="radio" name=${path} value=${light} .checked=${light === now} @change=${() => toned(form, path, light)} /><span>${light ? badge("Light", light) : t("report.notTold")}</span></label>`)}
      </div>
    </div>
    ${problem ? html`<p class="field-problem" id="${id}-problem">${problem.map(({ text }) => text)}</p>` : nothing}`;
}

/** The light opens what is said of it. */
function toned(form, path, light) {
  form.set(path, light);
  form.draw();
}

/** The elements that only this page needs, by tag. */
export const ELEMENTS = { "report-page": ReportPage };
