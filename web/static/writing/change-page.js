/**
 * A form that changes the roadmap: what is typed is kept whatever happens, tried before it is saved, and tried again once others have changed the same.
 * @module
 */
import { ServiceError } from "../platform/graphql.js";
import { apiLanguage, day, t, useTexts } from "../platform/i18n.js";
import { link } from "../platform/links.js";
import { html, nothing } from "../platform/lit.js";
import { PageElement } from "../platform/page-element.js";
import { intro } from "../platform/page-parts.js";
import { register } from "../platform/register.js";
import { may, session } from "../platform/session.js";
import { note } from "../router.js";
import { draft, dropDraft, keepDraft } from "./drafts.js";
import { settle, thingField } from "./fields.js";
import { fetched, prepare, reloading, send } from "./sending.js";
import { signInFirst } from "./sign-in-first.js";
import { idOf, textField } from "./text-field.js";
import { phrases, told } from "./user-errors.js";
import { newContent, rebased, same, thingProblems, valueAt, withValue } from "./values.js";

const isField = (value) => typeof value === "string" || typeof value?.name === "string";

/** How an outcome looks, with the words for all that can be in it. */
async function outcomeParts() {
  const [view] = await fetched(() => Promise.all([import("./outcome-view.js"), useTexts("edges"), useTexts("facts")]));
  register(view.ELEMENTS);
  return view;
}

/** For what only editors write: why somebody else may not. @returns {unknown} null for an editor */
export function editorsOnly() {
  if (!session()) return signInFirst();
  return may("EDITOR") ? null : html`<div class="form-note"><p>${t("form.editorsOnly")}</p></div>`;
}

/**
 * The base of the forms. A form says what it asks for (`read`, which gives `{commit, ...}`), what it begins with (`start`), how it looks (`fields`), what is
 * wrong with it (`problemsIn`), what it sends (`request`) and what is said when that is done (`done`). It acts as the `Form` of its fields.
 */
export class ChangePage extends PageElement {
  values = null;
  problems = new Map();
  found = new Map();
  unsettled = new Map();
  #base = null;
  #commit = 0;
  #at = "typing"; // Then "trying", "tried", "saving", "done"; back to "typing" with every letter.
  #general = []; // What is wrong with the whole.
  #failure = null;
  #meanwhile = [];
  #sent = null; // The input that the answer is to.
  #answer = null;
  #view = null; // How an outcome looks: fetched with the first one.
  #restored = false;

  async load() {
    const data = await this.read();
    const base = this.start(data);
    const typed = draft();
    this.#restored = typed !== null && !same(typed.values, typed.base);
    this.values = typed ? rebased(typed.values, typed.base, base) : await this.begin(data, base);
    [this.#base, this.#commit] = [base, typed && this.#restored && typed.commit < data.commit && !same(typed.base, base) ? typed.commit : data.commit];
    return data;
  }

  /** What stands in the form when nobody has typed anything yet. @param {any} data @param {any} base @returns {Promise<any>} */
  async begin(data, base) {
    return base;
  }

  /** Whoever may not use the form is told why instead. @param {any} _data @returns {unknown} null when the form is theirs */
  barrier(_data) {
    return session() ? null : signInFirst();
  }

  get base() {
    return this.#base;
  }

  set(path, value) {
    prepare();
    this.values = withValue(this.values, path, value);
    keepDraft({ values: this.values, base: this.#base, commit: this.#commit });
    const again = this.#at !== "typing" || this.problems.has(path) || typeof value !== "string";
    this.problems.delete(path);
    this.#at = "typing";
    if (again) this.draw();
  }

  view(data) {
    if (this.#at === "done") return html`<section class="form-done"><h1 tabindex="-1">${this.heading(data)}</h1>${this.done(data, this.#answer)}</section>`;
    const { title, lead } = this.words(data);
    const barrier = same(this.values, this.#base) ? this.barrier(data) : null; // Who has typed something keeps it before the eyes.
    if (barrier) return html`${intro(title, lead)} ${barrier}`;
    return html`${intro(title, lead)} ${this.#restored ? this.#restoredNote() : nothing} ${this.#problemSummary()} ${this.#meanwhile.length > 0 ? this.#conflict() : nothing}
      <form class="change-form" novalidate @submit=${(event) => this.#submit(event)}>
        ${this.fields(data)}
        <fieldset class="form-part">
          <legend>${t("form.whyTitle")}</legend>
          ${textField(this, "reason", t("form.reason"), { required: true, rows: 2, hint: t("form.reasonHint"), most: this.proposes ? 1000 : 2000 })}
          ${thingField(this, "decision", t("form.decision"), ["decision"], { hint: t("form.decisionHint") })}
        </fieldset>
        ${this.#outcome()} ${this.#failure ? this.#failed() : nothing}
        <p class="actions">
          ${this.#at === "tried" ? html`<button type="button" class="button" @click=${() => this.#send(false)}>${this.words(data).save}</button>` : html`<button class="button">${t("form.try")}</button>`}
          <a class="button quiet" href=${this.back(data)} @click=${() => dropDraft()}>${t("form.cancel")}</a>
        </p>
        <p role="status">${["trying", "saving"].includes(this.#at) ? t(`form.${this.#at}`) : nothing}</p>
      </form>`;
  }

  /** Whether what is sent waits for an editor. */
  get proposes() {
    return false;
  }

  #restoredNote() {
    return html`<div class="form-note"><p>${t("form.restored")} <button type="button" class="copy" @click=${() => this.#discard()}>${t("form.discard")}</button></p></div>`;
  }

  #discard() {
    dropDraft();
    [this.values, this.#restored] = [this.#base, false];
    this.#back();
  }

  #back() {
    [this.#at, this.#failure, this.#general, this.#meanwhile] = ["typing", null, [], []];
    this.problems = new Map();
    this.draw();
    this.querySelector("h1").focus();
  }

  #problemSummary() {
    if (this.problems.size === 0 && this.#general.length === 0) return nothing;
    return html`<div class="problem-inline" id="form-problems" tabindex="-1" role="group" aria-labelledby="form-problems-title">
      <h2 id="form-problems-title">${t("form.problems", { count: this.problems.size + this.#general.length })}</h2>
      <ul>
        ${this.#general.map((all) => html`<li>${phrases(all)}</li>`)}
        ${[...this.problems].map(([path, all]) => html`<li><a href="#${idOf(path)}" @click=${(event) => this.#jump(event, path)}>${this.#labelOf(path)}</a>: ${phrases(all)}</li>`)}
      </ul>
    </div>`;
  }

  /** The label as it stands over the field, with that of the group that the field stands in. */
  #labelOf(path) {
    const field = this.querySelector(`#${CSS.escape(idOf(path))}`);
    const group = field?.closest("fieldset")?.querySelector("legend")?.textContent;
    const own = this.querySelector(`label[for="${CSS.escape(idOf(path))}"]`)?.firstChild;
    const label = [...(own?.parentNode.childNodes ?? [])].filter((one) => one.nodeType === Node.TEXT_NODE).map((one) => one.textContent).join("").trim();
    return [group?.trim(), label].filter(Boolean).join(", ") || path;
  }

  #jump(event, path) {
    event.preventDefault();
    const field = this.querySelector(`#${CSS.escape(idOf(path))}`);
    for (let fold = field?.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
    field?.focus();
  }

  #outcome() {
    if (this.#at !== "tried" && this.#at !== "saving") return nothing;
    return html`<section class="form-outcome" aria-labelledby="outcome-title">
      <h2 id="outcome-title" tabindex="-1">${t("outcome.title")}</h2>
      <p>${t(this.proposes ? "outcome.proposalLead" : "outcome.lead")}</p>
      ${this.#view.outcomeView(this.#answer.change, t("outcome.differences"), (item) => newContent(this.#sent, item.id))}
    </section>`;
  }

  #conflict() {
    return html`<section class="problem-inline" id="form-conflict" tabindex="-1" aria-labelledby="conflict-title">
      <h2 id="conflict-title">${t("form.conflict")}</h2>
      <p>${t("form.conflictText")}</p>
      <ul class="names">
        ${this.#meanwhile.map(({ number, at, by, message }) => html`<li>#${number}, ${day(at)}, <span lang="nb">${by}</span>: <span lang="nb">${message}</span></li>`)}
      </ul>
      <p class="actions"><button type="button" class="button" @click=${() => this.#takeOver()}>${t("form.goOn")}</button></p>
    </section>`;
  }

  #failed() {
    const { kind, message, wait } = this.#failure;
    return html`<div class="problem-inline" id="form-failure" role="alert">
      <p><strong>${t(`form.failed.${kind}`)}</strong> ${t("form.kept")} ${wait ? t("form.wait", { count: wait }) : nothing}</p>
      ${message && !["offline", "unreachable", "busy", "unavailable"].includes(kind) ? html`<p lang="en">${message}</p>` : nothing}
      ${kind === "signedOut" ? html`<p><a href=${link("/sign-in", { next: location.pathname })}>${t("form.signInAgain")}</a></p>` : nothing} ${reloading(this.#failure)}
    </div>`;
  }

  async #submit(event) {
    event.preventDefault();
    if (["trying", "saving"].includes(this.#at)) return;
    await settle(this);
    this.problems = new Map();
    const found = [...this.problemsIn(this.values), ...(this.values.reason.trim() ? [] : [["reason", "form.missing"]]), ...thingProblems(this.values, "decision")];
    this.#general = found.filter(([path]) => path === "").map(([, key]) => [{ text: t(key) }]);
    for (const [path, key] of found) if (path && !this.problems.has(path)) this.problems.set(path, [{ text: t(key) }]);
    this.#failure = null;
    if (found.length > 0) return this.#show("#form-problems");
    this.#send(true);
  }

  #show(selector) {
    this.draw();
    this.draw(); // The summary tells fields by their labels, which are there only now.
    this.querySelector(selector)?.focus();
  }

  async #send(dryRun) {
    this.#at = dryRun ? "trying" : "saving";
    this.#failure = null;
    this.draw();
    const { verb, input, placeOf } = this.request(this.values, this.#base, this.data);
    this.#sent = input;
    const shared = { reason: this.values.reason.trim(), decision: this.values.decision.id, dryRun, ...(this.proposes ? {} : { expectedVersion: this.#commit }) };
    try {
      const answer = await send(/** @type {any} */ (verb), { ...input, ...shared }, apiLanguage());
      if (answer.errors.length > 0) return this.#refused(answer, placeOf);
      this.#view ??= await outcomeParts();
      this.#answer = answer;
      this.#meanwhile = [];
      this.#at = dryRun ? "tried" : "done";
      if (!dryRun) dropDraft();
      this.draw();
      this.querySelector(dryRun ? "#outcome-title" : "h1").focus();
      if (!dryRun) scrollTo(0, 0);
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      this.#at = dryRun ? "typing" : "tried";
      this.#failure = error;
      this.draw();
      note(location.href); // The menu tells who is signed in.
    }
  }

  #refused({ errors, change }, placeOf) {
    this.#at = "typing";
    this.#meanwhile = change?.meanwhile ?? [];
    this.#general = [];
    if (this.#meanwhile.length > 0) return this.#show("#form-conflict");
    for (const error of errors) {
      const { field } = error;
      const path = field && (isField(valueAt(this.values, field)) ? field : placeOf(field));
      if (path) this.problems.set(path, told(error, this.problems.get(path)));
      else this.#general.push(told(error));
    }
    this.#show("#form-problems");
  }

  /** What others have changed and was not touched here is taken over; the rest stays as typed, and is tried anew. */
  async #takeOver() {
    const data = await this.read().catch((error) => {
      this.#failure = error;
      this.draw();
    });
    if (!data) return;
    const now = this.start(data);
    this.values = rebased(this.values, this.#base, now);
    [this.#base, this.#commit, this.#meanwhile] = [now, data.commit, []];
    keepDraft({ values: this.values, base: now, commit: data.commit });
    this.#send(true);
  }
}
