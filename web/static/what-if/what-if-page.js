/**
 * What if: plans are moved, things taken away, needs added, and the page tells what follows. The whole scenario is in the address; nothing is stored.
 * @module
 */
import { copyButton } from "../platform/copy-button.js";
import { ServiceError } from "../platform/graphql.js";
import { apiLanguage, byName, number, t } from "../platform/i18n.js";
import { commit, edition, here, link, sameWith, scenario } from "../platform/links.js";
import { html, nothing } from "../platform/lit.js";
import { PageElement } from "../platform/page-element.js";
import { navigate } from "../router.js";
import { movedBy } from "../compare/changes.js";
import { movedText } from "../compare/ghost-drawing.js";
import { readTimeline } from "../timeline/timeline-data.js";
import { changeForms } from "./change-forms.js";
import { outcomeLine, outcomeView } from "./outcome.js";
import { LISTS, effectsOf, mostAwaited, scenarioText, withEntry, withPropagation, withoutEntry } from "./scenario.js";

const EXAMPLES = 3;
const LATER = 4;
const NO_SCENARIO = { moved: [], removed: [], added: [], setAside: [] };

/** `<what-if-page>`. */
export class WhatIfPage extends PageElement {
  #formsOpen = false;
  #base = null; // What does not hang on the scenario, with the key that it was read by.

  question() {
    return {};
  }

  async load() {
    const base = await this.#readBase();
    const tried = scenario();
    if (!tried) return { ...base, tried: null, outcome: null };
    try {
      if (typeof tried === "string") throw Object.assign(new ServiceError("refused", t("whatIf.noScenario")), { own: true });
      return { ...base, tried, outcome: await this.#outcome(base, tried) };
    } catch (error) {
      if (!(error instanceof ServiceError) || !["refused", "notFound"].includes(error.kind)) throw error;
      return { ...base, tried: typeof tried === "string" ? null : tried, outcome: null, problem: error.message };
    }
  }

  async #readBase() {
    const key = JSON.stringify([commit(), edition(), apiLanguage()]);
    if (this.#base?.key === key) {
      this.asked = [...this.#base.asked];
      return this.#base;
    }
    const [timeline, edges, conflicts] = await Promise.all([
      readTimeline((name, variables) => this.ask(name, { ...variables, scenario: null }), commit(), edition() !== null),
      this.ask("dependencyList", { commit: commit(), scenario: null }),
      this.ask("conflictList", { commit: commit(), scenario: null, language: apiLanguage() }),
    ]);
    const items = [...timeline.initiatives, ...timeline.milestones, ...timeline.solutions].toSorted((a, b) => byName(a.name, b.name));
    const movable = items.filter((one) => one.period || one.date);
    const awaited = mostAwaited(movable, edges.roadmap.dependencies.nodes, EXAMPLES);
    const dependencies = edges.roadmap.dependencies.nodes.map((edge) => ({ id: edge.id, name: `${edge.from.name} ${t(`DependencyKind.${edge.kind}`)} ${edge.to.name}` }));
    this.#base = { key, asked: [...this.asked], items, movable, awaited, dependencies, conflicts: conflicts.roadmap.conflicts };
    return this.#base;
  }

  async #outcome({ items, conflicts }, tried) {
    const [answer, after] = await Promise.all([
      this.ask("scenarioOutcome", { scenario: tried, commit: commit(), language: apiLanguage() }),
      this.ask("conflictList", { commit: commit(), scenario: tried, language: apiLanguage() }),
    ]);
    const done = answer.roadmap.scenario ?? NO_SCENARIO;
    const before = new Map(items.map((one) => [one.id, one]));
    const moved = done.moved.map(({ item, quarters, asked }) => {
      const old = before.get(item.id);
      /** @type {[any, any]} */
      const periods = [old?.period ?? old?.date ?? null, item.period ?? item.date ?? null];
      return { id: item.id, name: item.name, what: "MOVED", before: periods[0], after: periods[1], quarters: movedBy(...periods) ?? quarters, decision: null, why: t(asked === null ? "whatIf.pushed" : "whatIf.asked") };
    });
    const gone = done.removed.map((id) => ({ id, name: this.#nameOf(id) }));
    return { moved, effects: effectsOf(conflicts, after.roadmap.conflicts), gone, setAside: done.setAside };
  }

  #nameOf(id) {
    return [...this.#base.items, ...this.#base.dependencies].find((one) => one.id === id)?.name ?? "";
  }

  heading() {
    return t("whatIf.title");
  }

  view({ items, movable, awaited, dependencies, tried, outcome, problem }) {
    const move = here().searchParams.get("move") ?? "";
    this.#formsOpen ||= !outcome || move !== ""; // Who was sent a scenario sees first what follows from it.
    return html`<h1 tabindex="-1">${t("whatIf.title")}</h1>
      <p class="lead">${t("whatIf.lead")}</p>
      ${problem ? html`<div class="problem-inline" role="alert"><p><strong>${t("whatIf.refused")}</strong></p><p lang="en">${problem}</p></div>` : nothing}
      ${tried ? this.#chosen(tried) : nothing} ${outcome ? outcomeLine(outcome) : nothing}
      <details class="fold what-if-changes" ?open=${this.#formsOpen}>
        <summary>${t("whatIf.changes")}</summary>
        ${changeForms({ items, movable, dependencies }, tried, move, this.#changes)}
      </details>
      ${tried ? nothing : this.#examples(awaited)} ${outcome ? outcomeView(outcome) : nothing}`;
  }

  #examples(awaited) {
    if (awaited.length === 0) return html`<p class="empty">${t("whatIf.empty")}</p>`;
    return html`<section class="item-section" aria-labelledby="examples-title">
      <h2 id="examples-title">${t("whatIf.examples")}</h2>
      <ul class="names">
        ${awaited.map(({ id, name }) => html`<li><a href=${sameWith({ scenario: scenarioText(withEntry(null, "shift", { item: id, quarters: LATER })), move: null })}><span lang="nb">${name}</span>: ${movedText(LATER)}</a></li>`)}
      </ul>
    </section>`;
  }

  #chosen(tried) {
    const entries = LISTS.flatMap((list) => (tried[list] ?? []).map((entry) => [list, entry]));
    return html`<section class="item-section" aria-labelledby="tried-title">
      <h2 id="tried-title">${t("whatIf.tried")} <span class="count">${number(entries.length)}</span></h2>
      <ul class="tried-list">
        ${entries.map(([list, entry]) => {
          const text = this.#entryText(list, entry);
          return html`<li><span>${text}</span> <button type="button" class="copy" aria-label=${t("whatIf.undoOf", { text })} @click=${() => this.#go(withoutEntry(tried, list, entry))}>${t("whatIf.undo")}</button></li>`;
        })}
      </ul>
      <p class="actions">
        <a class="button" href=${link("/")}>${t("whatIf.timeline")}</a> <a class="button quiet" href=${sameWith({ scenario: null, move: null })}>${t("whatIf.clear")}</a> ${copyButton(location.href, t("whatIf.copy"))}
      </p>
    </section>`;
  }

  #entryText(list, entry) {
    const name = (id) => this.#nameOf(id) || id;
    if (list === "shift") return `${name(entry.item)}: ${movedText(entry.quarters)}`;
    if (list === "addDependencies") return t("whatIf.added", { from: name(entry.from), kind: t(`DependencyKind.${entry.kind}`), to: name(entry.to) });
    if (list.endsWith("Scope")) return `${t(`ScopeList.${entry}`)}: ${t(`whatIf.scope.${list}`)}`;
    return t("whatIf.away", { name: name(entry) });
  }

  #go = (next) => navigate(sameWith({ scenario: scenarioText(next), move: null }));

  get #now() {
    return typeof scenario() === "object" ? scenario() : null;
  }

  #changes = {
    add: (list, entry) => this.#go(withEntry(this.#now, list, entry)),
    remove: (list, entry) => this.#go(withoutEntry(this.#now, list, entry)),
    propagate: (how) => this.#go(withPropagation(this.#now, how)),
  };
}

/** The elements that only this page needs, by tag. */
export const ELEMENTS = { "what-if-page": WhatIfPage };
