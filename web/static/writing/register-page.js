/**
 * The form that enters a new initiative in a portfolio, with each of its criteria assessed.
 * @module
 */
import { t } from "../platform/i18n.js";
import { itemLink } from "../platform/links.js";
import { html, nothing } from "../platform/lit.js";
import { areAlike, clarified } from "../portfolio/criteria.js";
import { ChangePage, editorsOnly } from "./change-page.js";
import { checksField, nameFields, optionsOf, periodField, selectField, thingField, thingsField } from "./fields.js";
import { ITEMS, KINDS, REGIONS } from "./form-choices.js";
import { portfolioLink, readPortfolio } from "./portfolio-form.js";
import { registerInput, registerPlace, registerProblems, registerStart } from "./register-terms.js";
import { addedIn, savedAs } from "./saved.js";
import { textField } from "./text-field.js";

/** `<register-page>`. */
export class RegisterPage extends ChangePage {
  read() {
    return readPortfolio(this);
  }

  start({ portfolio }) {
    return registerStart(portfolio);
  }

  heading() {
    return t("register.title");
  }

  words({ portfolio }) {
    return { title: t("register.title"), lead: html`${t("register.lead")} <a href=${portfolioLink(portfolio)} lang="nb">${portfolio.name}</a>`, save: t("form.save") };
  }

  barrier() {
    return editorsOnly();
  }

  back({ portfolio }) {
    return portfolioLink(portfolio);
  }

  problemsIn(values) {
    return registerProblems(values);
  }

  request(values) {
    return { verb: "registerInitiative", input: registerInput(this.route.id, values), placeOf: (field) => registerPlace(values, field) };
  }

  done({ portfolio }, { change }) {
    const id = addedIn(change, "initiative");
    return html`${savedAs(change)}
      <p class="actions">${id ? html`<a class="button" href=${itemLink(id)}>${t("register.toItem")}</a> ` : nothing}<a class="button quiet" href=${portfolioLink(portfolio)}>${t("form.toPortfolio")}</a></p>`;
  }

  fields({ portfolio }) {
    return html`<fieldset class="form-part">
        <legend>${t("register.what")}</legend>
        ${nameFields(this)}
        <div class="form-row">${selectField(this, "kind", t("form.kind"), optionsOf("InitiativeKind", KINDS, t("form.choose")), { required: true })} ${thingField(this, "owner", t("form.owner"), ["actor"], { required: true })}</div>
        ${thingField(this, "parent", t("form.parent"), ["initiative"])} ${periodField(this, "period", t("form.period"))}
      </fieldset>
      <fieldset class="form-part">
        <legend>${t("register.place")}</legend>
        ${portfolio.segments.length > 0 ? selectField(this, "segment", t("form.segment"), segmentOptions(portfolio)) : nothing} ${checksField(this, "regions", t("form.regions"), optionsOf("Region", REGIONS), t("register.regionsHint"))}
        ${thingsField(this, "solutions", t("form.solutions"), "form.solutionsOne", ["solution", "functionality"])} ${thingsField(this, "contributesTo", t("form.contributesTo"), "form.contributesToOne", ITEMS)}
        ${thingsField(this, "userGroups", t("register.userGroups"), "register.userGroupsOne", ["actor"])}
      </fieldset>
      <h2>${t("register.criteria")}</h2>
      <p>${t(portfolio.criteria.length > 0 ? "register.criteriaLead" : "register.noCriteria")}</p>
      ${areAlike(portfolio.criteria) ? clarified(portfolio.criteria[0]) : nothing} ${portfolio.criteria.map((one) => this.#criterion(one, !areAlike(portfolio.criteria)))}`;
  }

  #criterion({ id, number, name, clarifications }, apart) {
    const path = `assessments.${id}`;
    return html`<fieldset class="form-part">
      <legend lang="nb">${number === null ? nothing : `${number}. `}${name}</legend>
      ${apart ? clarified({ clarifications }) : nothing}
      ${selectField(this, `${path}.met`, t("register.met"), [["", t("form.choose")], ["yes", t("register.yes")], ["no", t("register.no")]], { required: true })}
      ${textField(this, `${path}.note.nb`, t("register.note"), { rows: 2, lang: "nb" })}
    </fieldset>`;
  }
}

const segmentOptions = ({ segments }) => [["", t("unknown")], ...segments.map(({ number, name }) => [String(number), name ? `${number}: ${name}` : String(number)])];

/** The elements that only this page needs, by tag. */
export const ELEMENTS = { "register-page": RegisterPage };
