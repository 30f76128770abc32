/**
 * The form that records a decision, of a meeting or a case where the address names one.
 * @module
 */
import { t } from "../platform/i18n.js";
import { itemLink, link } from "../platform/links.js";
import { html, nothing } from "../platform/lit.js";
import { ServiceError } from "../platform/graphql.js";
import { ChangePage, editorsOnly } from "./change-page.js";
import { decisionInput, decisionPlace, decisionProblems, decisionStart } from "./decision-terms.js";
import { nameFields, optionsOf, selectField, thingField, thingsField } from "./fields.js";
import { addedIn, savedAs } from "./saved.js";
import { ITEMS } from "./form-choices.js";
import { textField } from "./text-field.js";

/** `<decide-page>`. */
export class DecidePage extends ChangePage {
  async read() {
    const { id } = this.route;
    const { roadmap, nodes } = await this.ask("decisionForm", { in: id ? [id] : [], commit: null, edition: null, scenario: null });
    if (id && !/^(Meeting|Case)$/.test(nodes[0]?.__typename ?? "")) throw new ServiceError("notFound");
    return { commit: roadmap.commit.number, place: nodes[0] ?? null };
  }

  start({ place }) {
    return decisionStart(place);
  }

  heading() {
    return t("decide.title");
  }

  words({ place }) {
    const lead = place ? html`${t("decide.lead")} <a href=${itemLink(place.id)} lang="nb">${place.name}</a>` : t("decide.lead");
    return { title: t("decide.title"), lead, save: t("form.save") };
  }

  barrier() {
    return editorsOnly();
  }

  back({ place }) {
    return place ? itemLink(place.id) : link("/governance");
  }

  problemsIn(values) {
    return decisionProblems(values);
  }

  request(values) {
    return { verb: "recordDecision", input: decisionInput(values), placeOf: (field) => decisionPlace(values, field) };
  }

  done(_, { change }) {
    const id = addedIn(change, "decision");
    return html`${savedAs(change)}
      <p class="actions">${id ? html`<a class="button" href=${itemLink(id)}>${t("decide.toDecision")}</a> ` : nothing}<a class="button quiet" href=${link("/governance")}>${t("decide.toGovernance")}</a></p>`;
  }

  fields() {
    return html`<fieldset class="form-part">
        <legend>${t("decide.what")}</legend>
        ${nameFields(this)} ${selectField(this, "state", t("decide.state"), optionsOf("DecisionState", ["PROPOSED", "ADOPTED"], t("form.choose")), { required: true })}
        ${textField(this, "comments", t("decide.comments"), { rows: 2, lang: "nb", hint: t("report.onePerLine") })}
      </fieldset>
      <fieldset class="form-part">
        <legend>${t("decide.where")}</legend>
        <div class="form-row">${thingField(this, "meeting", t("decide.meeting"), ["meeting"])} ${thingField(this, "agendaCase", t("decide.case"), ["case"])}</div>
        <div class="form-row">
          ${thingField(this, "body", t("decide.body"), ["actor"], { hint: t("decide.fromMeeting") })} ${textField(this, "date", t("decide.date"), { type: "date", hint: t("decide.fromMeeting") })}
        </div>
      </fieldset>
      <div class="form-part">${thingsField(this, "concerns", t("decide.concerns"), "decide.concernsOne", [...ITEMS, "portfolio", "edition", "standard"])}</div>`;
  }
}

/** The elements that only this page needs, by tag. */
export const ELEMENTS = { "decide-page": DecidePage };
