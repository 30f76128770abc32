/**
 * The form that changes a thing and its dependencies: for those who may it is a commit, for everybody else with a token a proposal.
 * @module
 */
import { apiLanguage, t } from "../platform/i18n.js";
import { here, itemLink, link } from "../platform/links.js";
import { html, nothing } from "../platform/lit.js";
import { typeWord } from "../platform/marks.js";
import { may, session } from "../platform/session.js";
import { pathOf } from "../platform/url-state.js";
import { ChangePage } from "./change-page.js";
import { dependencyFields } from "./dependency-fields.js";
import { editChanges, editPlace, editProblems, editStart, PHASES } from "./edit-terms.js";
import { checksField, nameFields, optionsOf, periodField, selectField, thingField, thingsField } from "./fields.js";
import { ITEMS, KINDS, REGIONS, STATES } from "./form-choices.js";
import { savedAs } from "./saved.js";
import { textField } from "./text-field.js";
import { same } from "./values.js";

const PHASE_STATES = ["PLANNED", "ONGOING", "COMPLETED"];
const CERTAINTIES = ["DECIDED", "PLANNED", "TENTATIVE"];

/** The address of the form to propose changes to a thing. @param {string} id */
export const proposeLink = (id) => link(pathOf("item", id).replace("/item/", "/propose/"));

/** `<edit-page>`. */
export class EditPage extends ChangePage {
  #sent = [];

  async read() {
    const [{ roadmap }, revised] = await Promise.all([this.ask("editForm", { id: this.route.id, commit: null, edition: null, scenario: null }), this.#readProposal()]);
    return { commit: roadmap.commit.number, entry: roadmap.entry, revised };
  }

  /** The proposal that is revised, where the address names one. */
  async #readProposal() {
    const number = here().searchParams.get("proposal");
    return number && this.proposes ? (await this.ask("proposalPage", { id: number, language: apiLanguage() })).proposal : null;
  }

  async begin({ entry, revised }, base) {
    if (!revised) return base;
    const [{ withNames, withProposal }, { nameOf }] = await Promise.all([import("./revision.js"), import("../items/item-ref.js")]);
    return withNames(withProposal(entry, base, revised), nameOf);
  }

  start({ entry }) {
    return editStart(entry);
  }

  get proposes() {
    return location.pathname.startsWith("/propose/");
  }

  heading({ entry }) {
    return t(this.proposes ? "edit.proposeOf" : "edit.titleOf", { name: entry.name });
  }

  words({ entry }) {
    const title = html`${t(this.proposes ? "edit.propose" : "edit.title")} <span lang="nb">${entry.name}</span>`;
    const lead = this.proposes ? "edit.proposeLead" : this.#limited() ? "edit.reporterLead" : "edit.lead";
    return { title, lead: t(lead), save: t(this.proposes ? "edit.send" : "edit.save") };
  }

  /** A reporter writes only how the own initiatives stand and are planned. Whose token was refused meanwhile keeps all fields before the eyes. */
  #limited() {
    return !this.proposes && session() !== null && !may("EDITOR");
  }

  barrier({ entry }) {
    if (!session()) return super.barrier();
    const own = entry.__typename === "Initiative" && may("REPORTER") && entry.owner?.id === session().organisation;
    if (this.proposes || may("EDITOR") || own) return null;
    return html`<div class="form-note"><p>${t("edit.notYours")}</p><p class="actions"><a class="button" href=${proposeLink(entry.id)}>${t("edit.proposeInstead")}</a></p></div>`;
  }

  back({ entry }) {
    return itemLink(entry.id);
  }

  problemsIn(values) {
    return [...(this.proposes && !values.title.trim() ? [["title", "form.missing"]] : []), ...editProblems(values, this.base)];
  }

  request(values, base) {
    const sent = editChanges(this.route.id, values, base);
    this.#sent = sent;
    const changes = sent.map(({ change }) => change);
    const placeOf = (field) => editPlace(values, this.#sent, field);
    if (!this.proposes) return { verb: "applyChanges", input: { changes }, placeOf };
    const input = { title: values.title.trim(), changes };
    const { revised } = this.data;
    return revised ? { verb: "reviseProposal", input: { ...input, proposal: revised.id, expectedVersion: revised.version }, placeOf } : { verb: "proposeChanges", input, placeOf };
  }

  done({ entry }, { change, proposal }) {
    const to = html`<a class="button ${proposal ? "quiet" : ""}" href=${itemLink(entry.id)}>${t("edit.toItem")}</a>`;
    if (proposal) return html`<p>${t("edit.proposed")}</p><p class="actions"><a class="button" href=${link(`/proposals/${proposal.id}`)}>${t("edit.toProposal", { number: proposal.id })}</a> ${to}</p>`;
    return html`${savedAs(change)}<p class="actions">${to}</p>`;
  }

  fields({ entry }) {
    const limited = this.#limited();
    const initiative = entry.__typename === "Initiative";
    return html`${this.proposes ? html`<fieldset class="form-part"><legend>${t("edit.proposal")}</legend>${textField(this, "title", t("edit.proposalTitle"), { required: true, hint: t("edit.proposalTitleHint"), most: 200 })}</fieldset>` : nothing}
      ${limited ? nothing : this.#names(entry)} ${initiative ? this.#plan(limited) : nothing} ${initiative && !limited ? this.#place() : nothing}
      ${entry.prerequisites && !limited ? dependencyFields(this, entry.id, ITEMS) : nothing}
      ${limited ? html`<p class="explain">${t("edit.reporterOther")} <a href=${proposeLink(entry.id)}>${t("edit.proposeInstead")}</a></p>` : nothing}`;
  }

  #names(entry) {
    return html`<fieldset class="form-part">
      <legend>${t("edit.names")}</legend>
      ${nameFields(this, textField(this, "aliases", t("edit.aliases"), { rows: 2, lang: "nb", hint: t("report.onePerLine") }))}
      <p class="facts">${typeWord(entry)} <code>${entry.id}</code></p>
    </fieldset>`;
  }

  #plan(limited) {
    return html`<fieldset class="form-part">
        <legend>${t("edit.plan")}</legend>
        <div class="form-row">
          ${selectField(this, "state", t("report.state"), optionsOf("InitiativeState", STATES, t("state.unknown")))}
          ${limited ? nothing : selectField(this, "kind", t("form.kind"), optionsOf("InitiativeKind", KINDS))}
        </div>
        ${periodField(this, "period", t("form.period"))}
      </fieldset>
      <fieldset class="form-part">
        <legend>${t("edit.phases")}</legend>
        ${PHASES.map(
          (phase) => html`<details class="fold dependency-fold" ?open=${this.#isTold(phase)}>
            <summary>${t(`Phase.${phase}`)}</summary>
            ${periodField(this, `phases.${phase}.period`, `${t(`Phase.${phase}`)}: ${t("edit.phasePeriod")}`)}
            <div class="form-row">
              ${selectField(this, `phases.${phase}.state`, t("edit.phaseState"), optionsOf("PhaseState", PHASE_STATES, t("unknown")))}
              ${selectField(this, `phases.${phase}.certainty`, t("edit.certainty"), optionsOf("Certainty", CERTAINTIES, t("unknown")))}
            </div>
          </details>`,
        )}
      </fieldset>`;
  }

  #isTold(phase) {
    const { period, state, certainty } = this.base.phases[phase];
    return Boolean(period.start || state || certainty) || !same(this.values.phases[phase], this.base.phases[phase]);
  }

  #place() {
    return html`<fieldset class="form-part">
      <legend>${t("edit.place")}</legend>
      <div class="form-row">${thingField(this, "owner", t("form.owner"), ["actor"])} ${thingField(this, "parent", t("form.parent"), ["initiative"])}</div>
      <div class="form-row">${textField(this, "rank", t("edit.rank"), { most: 6 })} ${textField(this, "segment", t("edit.segment"), { most: 6 })}</div>
      ${checksField(this, "regions", t("form.regions"), optionsOf("Region", REGIONS))} ${thingsField(this, "solutions", t("form.solutions"), "form.solutionsOne", ["solution", "functionality"])}
      ${thingsField(this, "contributesTo", t("form.contributesTo"), "form.contributesToOne", ITEMS)}
    </fieldset>`;
  }
}

/** The elements that only this page needs, by tag. */
export const ELEMENTS = { "edit-page": EditPage };
