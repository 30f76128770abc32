/**
 * One proposal: why, what it would do now, what has changed since, what is said of it; and for those who may, what becomes of it.
 * @module
 */
import { changedField, contentValue } from "../items/changed.js";
import { ELEMENTS as REFERENCES, itemRef } from "../items/item-ref.js";
import { badge } from "../platform/badges.js";
import { ServiceError } from "../platform/graphql.js";
import { apiLanguage, day, t } from "../platform/i18n.js";
import { link } from "../platform/links.js";
import { html, nothing } from "../platform/lit.js";
import { PageElement } from "../platform/page-element.js";
import { intro, section } from "../platform/page-parts.js";
import { may, session } from "../platform/session.js";
import { table } from "../platform/table.js";
import { pathOf } from "../platform/url-state.js";
import { note } from "../router.js";
import { byText } from "./by-text.js";
import { draft, dropDraft, keepDraft } from "./drafts.js";
import { fits } from "./fits.js";
import { differences, outcomeView } from "./outcome-view.js";
import { prepare, reloading, send } from "./sending.js";
import { signInFirst } from "./sign-in-first.js";
import { idOf, textField } from "./text-field.js";
import { phrases, told } from "./user-errors.js";
import { newContent, withValue } from "./values.js";

const EMPTY = { comment: "", reason: "", anyway: false };
const LONGEST = 1000;

/** `<proposal-page>`: also the `Form` of its fields. */
export class ProposalPage extends PageElement {
  values = draft()?.values ?? EMPTY;
  problems = new Map();
  #turn = 0;
  #busy = false;
  #said = "";
  #wrong = null;

  question() {
    return [this.route, this.#turn];
  }

  async load() {
    return (await this.ask("proposalPage", { id: this.route.id, language: apiLanguage() })).proposal;
  }

  heading({ title }) {
    return title;
  }

  set(path, value) {
    prepare();
    this.values = withValue(this.values, path, value);
    keepDraft({ values: this.values, base: EMPTY, commit: 0 });
    if (this.problems.delete(path)) this.draw();
  }

  view(proposal) {
    const { id, title, state, reason, outcome, changedSince, stale, events, commit } = proposal;
    const waits = ["OPEN", "RETURNED"].includes(state);
    return html`<article class="proposal">
      ${intro(html`<span class="type">${t("proposal.number", { number: id })}</span> <span lang="nb">${title}</span>`, html`<span lang="nb">${reason}</span>`)} ${facts(proposal)}
      ${this.#said ? html`<p class="form-note" role="status">${this.#said}${commit ? html` <a href=${link("/compare", { from: `commit:${commit.number - 1}`, to: `commit:${commit.number}` })}>${t("proposal.commit", { number: String(commit.number) })}</a>` : nothing}</p>` : nothing}
      ${waits && stale ? section("since", t("proposal.since"), changedSince ? differences(t("proposal.since"), changedSince) : nothing, { lead: t("proposal.sinceLead") }) : nothing}
      ${outcome ? section("does", t("proposal.does"), does(proposal), { lead: t("proposal.doesLead") }) : section("does", t("proposal.changes"), changeTable(proposal))}
      ${section("events", t("proposal.events"), eventList(events), { count: events.length })} ${waits ? this.#act(proposal) : nothing}
    </article>`;
  }

  #act(proposal) {
    if (!session()) return signInFirst();
    const item = proposal.items.find((id) => !id.startsWith("dependency:"));
    const own = session().organisation === proposal.organisation;
    const revises = own && item && fits(proposal, item);
    return html`${revises ? html`<p class="actions"><a class="button quiet" href=${link(pathOf("item", item).replace("/item/", "/propose/"), { proposal: proposal.id })}>${t("proposal.revise")}</a></p>` : own ? html`<p class="form-note">${t("proposal.reviseElsewhere")} <a href="/graphiql" data-plain><code>reviseProposal</code></a></p>` : nothing}
      ${this.#problem()} ${this.#commentForm()} ${this.#decisionForm(proposal)}
      <p role="status">${this.#busy ? t("form.saving") : nothing}</p>`;
  }

  #problem() {
    if (!this.#wrong) return nothing;
    const { kind, errors, message, wait } = this.#wrong;
    return html`<div class="problem-inline" role="alert" id="proposal-problem">
      <p><strong>${kind === "conflict" ? t("proposal.overtaken") : t(`form.failed.${kind}`)}</strong> ${t("form.kept")} ${wait ? t("form.wait", { count: wait }) : nothing}</p>
      ${errors ? html`<ul>${errors.map((error) => html`<li>${phrases(told(error))}</li>`)}</ul>` : message ? html`<p lang="en">${message}</p>` : nothing}
      ${kind === "signedOut" ? html`<p><a href=${link("/sign-in", { next: location.pathname })}>${t("form.signInAgain")}</a></p>` : nothing} ${reloading(this.#wrong)}
    </div>`;
  }

  #commentForm() {
    const send = (event) => {
      event.preventDefault();
      if (this.#isMissing("comment")) return;
      this.#do("commentOnProposal", { comment: this.values.comment }, "proposal.commented");
    };
    return html`<form class="form-part" novalidate @submit=${send} aria-labelledby="comment-title">
      <h2 id="comment-title">${t("proposal.comment")}</h2>
      ${textField(this, "comment", t("proposal.commentText"), { rows: 3, required: true, most: LONGEST, hint: t("form.reasonHint") })}
      <p class="actions"><button class="button quiet">${t("proposal.commentSend")}</button></p>
    </form>`;
  }

  #decisionForm({ state, stale, organisation }) {
    const own = session().organisation === organisation;
    if (!may("EDITOR") && !own) return nothing;
    const decide = (verb, said, needed = true) => () => {
      if (needed && this.#isMissing("reason")) return;
      const reason = this.values.reason.trim();
      this.#do(verb, verb === "acceptProposal" ? { reason: reason || null, evenIfChanged: this.values.anyway } : { reason }, said);
    };
    const editor = may("EDITOR");
    const accepts = editor && state === "OPEN";
    return html`<form class="form-part" novalidate @submit=${(event) => event.preventDefault()} aria-labelledby="decide-title">
      <h2 id="decide-title">${t(editor ? "proposal.decide" : "proposal.withdrawTitle")}</h2>
      ${textField(this, "reason", t("form.reason"), { rows: 3, most: LONGEST, hint: t(accepts ? "proposal.reasonHint" : "form.reasonHint") })}
      ${accepts && stale ? html`<p><label class="check"><input type="checkbox" .checked=${this.values.anyway} @change=${(event) => this.set("anyway", event.target.checked)} /> ${t("proposal.anyway")}</label></p>` : nothing}
      <p class="actions">
        ${accepts ? html`<button type="button" class="button" @click=${decide("acceptProposal", "proposal.accepted", false)}>${t("proposal.accept")}</button> <button type="button" class="button quiet" @click=${decide("returnProposal", "proposal.returned")}>${t("proposal.return")}</button>` : nothing}
        <button type="button" class="button quiet" @click=${decide("declineProposal", own && !editor ? "proposal.withdrawn" : "proposal.declined")}>${t(own && !editor ? "proposal.withdraw" : "proposal.decline")}</button>
      </p>
    </form>`;
  }

  #isMissing(path) {
    if (this.values[path].trim()) return false;
    this.problems.set(path, [{ text: t("form.missing") }]);
    this.draw();
    this.querySelector(`#${idOf(path)}`).focus();
    return true;
  }

  async #do(verb, input, said) {
    if (this.#busy) return;
    [this.#busy, this.#wrong, this.#said] = [true, null, ""];
    this.draw();
    try {
      const { id, version } = this.data;
      const { errors } = await send(verb, { proposal: id, expectedVersion: version, ...input }, apiLanguage());
      this.#busy = false;
      if (errors.length > 0) this.#wrong = { kind: errors.some(({ code }) => code === "CONFLICT") ? "conflict" : "unfit", errors };
      else await this.#done(said);
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      [this.#busy, this.#wrong] = [false, error];
      note(location.href);
    }
    if (this.#wrong?.kind === "conflict") await this.#again(); // What has changed is shown; the next try goes by it.
    this.draw();
  }

  async #done(said) {
    this.values = EMPTY;
    dropDraft();
    this.#said = t(said);
    await this.#again();
    this.querySelector("h1")?.focus();
    scrollTo(0, 0);
  }

  #again() {
    this.#turn++;
    return this.refresh();
  }
}

const facts = ({ state, by, created, updated, decision, commit, items }) => html`<dl class="facts proposal-facts">
  <div><dt>${t("proposals.state")}</dt><dd>${badge("ProposalState", state)}</dd></div>
  <div><dt>${t("proposals.by")}</dt><dd>${byText(by)}</dd></div>
  <div><dt>${t("proposal.created")}</dt><dd>${day(created)}</dd></div>
  <div><dt>${t("proposals.updated")}</dt><dd>${day(updated)}</dd></div>
  ${decision ? html`<div><dt>${t("form.decision")}</dt><dd>${itemRef(decision)}</dd></div>` : nothing}
  ${commit ? html`<div><dt>${t("proposal.became")}</dt><dd>#${commit.number}, ${byText(commit.by)}</dd></div>` : nothing}
  <div><dt>${t("proposals.items")}</dt><dd><ul class="names">${items.map((id) => html`<li>${itemRef(id)}</li>`)}</ul></dd></div>
</dl>`;

const does = ({ outcome, changes }) =>
  outcome.userErrors.length > 0
    ? html`<div class="problem-inline"><p><strong>${t("proposal.cannot")}</strong></p><ul>${outcome.userErrors.map((error) => html`<li>${phrases(told(error))}</li>`)}</ul></div>`
    : outcomeView(outcome, t("proposal.does"), ({ id }) => newContent({ changes }, id));

/** What it changed, as it was written: the roadmap has gone on since. */
function changeTable({ changes }) {
  const rows = changes.flatMap(({ id, action, content }) => {
    const fields = Object.entries(content ?? {});
    return (fields.length === 0 ? [["", null]] : fields).map(([field, value]) => [itemRef(id), t(`ChangeAction.${action}`), field ? changedField(field, id) : nothing, contentValue(value, field, id)]);
  });
  return table(t("proposal.changes"), [t("outcome.what"), t("proposal.action"), t("outcome.field"), t("outcome.after")], rows);
}

const eventList = (events) => html`<ol class="proposal-events">
  ${events.map(({ kind, at, by, text }) => html`<li><p class="facts">${day(at)}: <strong>${t(`ProposalEventKind.${kind}`)}</strong>, ${byText(by)}</p>${text ? html`<p lang="nb">${text}</p>` : nothing}</li>`)}
</ol>`;

/** The elements that only this page needs, by tag. */
export const ELEMENTS = { "proposal-page": ProposalPage, ...REFERENCES };
