/**
 * The form that tells how far an actor has come with a solution, after the two have been chosen.
 * @module
 */
import { t } from "../platform/i18n.js";
import { itemLink, link } from "../platform/links.js";
import { html, nothing } from "../platform/lit.js";
import { itemName } from "../platform/named.js";
import { PageElement } from "../platform/page-element.js";
import { intro } from "../platform/page-parts.js";
import { may, session } from "../platform/session.js";
import { navigate } from "../router.js";
import { adoptionContent, adoptionPlace, adoptionProblems, adoptionStart, figureOut } from "./adoption-terms.js";
import { ChangePage } from "./change-page.js";
import { optionsOf, periodField, selectField, settle, thingField } from "./fields.js";
import { addedIn, savedAs } from "./saved.js";
import { signInFirst } from "./sign-in-first.js";
import { idOf, textField } from "./text-field.js";
import { same, thingOut, thingProblems, withValue } from "./values.js";

const STAGES = ["NOT_STARTED", "PLANNED", "PILOT", "INTRODUCING", "IN_USE"];
const FIGURE_TYPES = ["ACTUAL", "TARGET", "PLAN", "DERIVED"];
const note = (text) => html`<div class="form-note"><p>${text}</p></div>`;
const yesOrNo = () => [["", t("unknown")], ["yes", t("form.yes")], ["no", t("form.no")]];

/** The address of the form, for two things or one adoption of several. @param {string} actor @param {string} solution @param {string} [adoption] */
export const adoptLink = (actor, solution, adoption) => link(`/adopt/${[actor, solution, adoption].filter(Boolean).map(encodeURIComponent).join("/")}`);

/** `<adopt-page>`. */
export class AdoptPage extends ChangePage {
  async read() {
    const { actor, solution, adoption } = this.route;
    const { roadmap } = await this.ask("adoptionForm", { actor, solution, commit: null, edition: null, scenario: null });
    const known = roadmap.adoptions.nodes;
    const chosen = adoption ? known.find(({ id }) => id === adoption) : known.length === 1 ? known[0] : null;
    return { commit: roadmap.commit.number, actor: roadmap.actor, solution: roadmap.solution, known, chosen: chosen ?? null };
  }

  start({ chosen }) {
    return adoptionStart(chosen);
  }

  heading({ actor, solution }) {
    return t("adopt.titleOf", { actor: actor.name, solution: solution.name });
  }

  words({ actor, solution, known, chosen }) {
    const lead = chosen ? "adopt.leadKnown" : known.length > 0 ? "adopt.several" : "adopt.leadNew";
    return { title: html`<span lang="nb">${actor.name}: ${solution.name}</span>`, lead: t(lead), save: t("form.save") };
  }

  /** An actor tells of its own; and where there are several adoptions of the two, one is chosen first. */
  barrier({ actor, solution, known, chosen }) {
    if (!session()) return super.barrier();
    if (!may("EDITOR") && !(may("REPORTER") && session().organisation === actor.id)) return note(t("adopt.notYours", { actor: actor.name }));
    if (chosen || known.length === 0) return null;
    return html`<ul class="names">${known.map(({ id, name, stage }) => html`<li><a href=${adoptLink(actor.id, solution.id, id)} lang="nb">${name}</a> <code>${id}</code>${stage ? `: ${t(`AdoptionStage.${stage}`)}` : nothing}</li>`)}</ul>`;
  }

  back({ chosen, solution }) {
    return itemLink(chosen?.id ?? solution.id);
  }

  problemsIn(values) {
    return adoptionProblems(values, this.base);
  }

  request(values, base, { actor, solution, chosen }) {
    const of = { actor: actor.id, solution: solution.id, ...(chosen ? { adoption: chosen.id } : {}) };
    return { verb: "recordAdoption", input: { ...of, ...adoptionContent(values, base) }, placeOf: (field) => adoptionPlace(values, field) };
  }

  done({ chosen, solution }, { change }) {
    const id = chosen?.id ?? addedIn(change, "adoption");
    return html`${savedAs(change)}
      <p class="actions">${id ? html`<a class="button" href=${itemLink(id)}>${t("adopt.toAdoption")}</a> ` : nothing}<a class="button quiet" href=${link("/adoption", { solution: solution.id })}>${t("adopt.toAll")}</a></p>`;
  }

  fields({ actor, solution }) {
    return html`<fieldset class="form-part">
        <legend>${t("adopt.how")}</legend>
        <p class="facts">${itemName(actor)} · ${itemName(solution)}</p>
        <div class="form-row">
          ${selectField(this, "stage", t("adopt.stage"), optionsOf("AdoptionStage", STAGES, t("unknown")))} ${textField(this, "order", t("adopt.order"), { hint: t("adopt.orderHint"), most: 6 })}
          ${selectField(this, "mutual", t("adopt.mutual"), yesOrNo())}
        </div>
        ${periodField(this, "period", t("adopt.period"))}
      </fieldset>
      <fieldset class="form-part">
        <legend>${t("adopt.figures")}</legend>
        ${Object.keys(this.values.figures).map((key, place) => this.#figure(key, place + 1))}
        <p><button type="button" class="button quiet small" @click=${() => this.#addFigure()}>${t("adopt.addFigure")}</button></p>
      </fieldset>`;
  }

  #figure(key, number) {
    const path = `figures.${key}`;
    const one = this.values.figures[key];
    return html`<details class="fold dependency-fold" ?open=${!same(one, this.base.figures[key])}>
      <summary><span lang="nb">${one.what.nb || t("adopt.figure", { number })}</span>${one.asStated ? html`: <span lang="nb">${one.asStated}</span>` : nothing}</summary>
      <div class="form-row">${textField(this, `${path}.what.nb`, t("adopt.what"), { required: true, lang: "nb", most: 500 })} ${textField(this, `${path}.asStated`, t("adopt.asStated"), { required: true, lang: "nb", most: 500, hint: t("adopt.asStatedHint") })}</div>
      <div class="form-row">
        ${textField(this, `${path}.number`, t("adopt.number"), { most: 20 })} ${textField(this, `${path}.denominator`, t("adopt.denominator"), { most: 9 })} ${textField(this, `${path}.percent`, t("adopt.percent"), { most: 10 })}
      </div>
      <div class="form-row">
        ${textField(this, `${path}.unit`, t("adopt.unit"), { lang: "nb", most: 200 })} ${selectField(this, `${path}.type`, t("adopt.type"), optionsOf("FigureType", FIGURE_TYPES, t("unknown")))}
        ${selectField(this, `${path}.approximate`, t("adopt.approximate"), yesOrNo())}
      </div>
      ${periodField(this, `${path}.date`, t("adopt.date"))}
      <p><button type="button" class="button quiet small" @click=${() => this.#dropFigure(key)}>${t("adopt.dropFigure")}<span class="visually-hidden" lang="nb"> ${one.what.nb}</span></button></p>
    </details>`;
  }

  #addFigure() {
    const key = Math.max(-1, ...Object.keys(this.values.figures).map(Number)) + 1;
    this.set("figures", { ...this.values.figures, [key]: figureOut() });
    this.querySelector(`#${idOf(`figures.${key}.what.nb`)}`).focus();
  }

  #dropFigure(key) {
    const { [key]: gone, ...rest } = this.values.figures;
    this.set("figures", rest);
    this.querySelector("h1").focus();
  }
}

/** `<adopt-choice-page>`: who, and what. Also the `Form` of its fields. */
export class AdoptChoicePage extends PageElement {
  values = { actor: thingOut(session() ? { id: session().organisation, name: session().name } : null), solution: thingOut(null) };
  problems = new Map();
  found = new Map();
  unsettled = new Map();

  async load() {
    return {};
  }

  heading() {
    return t("adopt.title");
  }

  set(path, value) {
    this.values = withValue(this.values, path, value);
    if (this.problems.delete(path)) this.draw();
  }

  view() {
    return html`${intro(t("adopt.title"), t("adopt.lead"))} ${session() ? this.#choice() : signInFirst()}`;
  }

  #choice() {
    return html`<form class="change-form" novalidate @submit=${(event) => this.#submit(event)}>
      <fieldset class="form-part">
        <legend>${t("adopt.whoAndWhat")}</legend>
        ${thingField(this, "actor", t("adopt.actor"), ["actor"], { required: true, ...(may("EDITOR") ? {} : { hint: t("adopt.ownOnly") }) })} ${thingField(this, "solution", t("adopt.solution"), ["solution", "functionality"], { required: true })}
      </fieldset>
      <p class="actions"><button class="button">${t("adopt.next")}</button> <a class="button quiet" href=${link("/adoption")}>${t("form.cancel")}</a></p>
    </form>`;
  }

  async #submit(event) {
    event.preventDefault();
    await settle(this);
    this.problems = new Map(["actor", "solution"].flatMap((path) => thingProblems(this.values, path, true)).map(([path, key]) => [path, [{ text: t(key) }]]));
    this.draw();
    const [first] = this.problems.keys();
    if (first) this.querySelector(`#${idOf(first)}`).focus();
    else navigate(adoptLink(this.values.actor.id, this.values.solution.id));
  }
}

/** The elements that only these pages need, by tag. */
export const ELEMENTS = { "adopt-page": AdoptPage, "adopt-choice-page": AdoptChoicePage };
