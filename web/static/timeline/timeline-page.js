/**
 * The first page: the initiatives over quarters, as a drawing and as a table with the same facts.
 * @module
 */
import { apiLanguage, byName, day, t, useTexts } from "../platform/i18n.js";
import { commit, edition, here, sameWith } from "../platform/links.js";
import { html, nothing, render } from "../platform/lit.js";
import { PageElement } from "../platform/page-element.js";
import { quarterAt } from "../platform/time-axis.js";
import { navigate } from "../router.js";
import { NARROW, timelineControls, zoomControls } from "./controls.js";
import { filtered, timelineState } from "./filter.js";
import { isDated, lanesOf, withMilestones } from "./lanes.js";
import { timelineLegend } from "./legend.js";
import { TimelineDrawing } from "./timeline-drawing.js";
import { timelineTable } from "./timeline-table.js";
import { marksOf, readTimeline } from "./timeline-data.js";
import { undatedList } from "./undated-list.js";

const NO_MARKS = { conflicts: null, days: [], undated: [] };
const DECISIONS = "decisions:";
const NOTHING_CHOSEN = { id: null, item: null, failed: false, reaches: {} }; // `reaches` are the chains that were read, by their way.

/** `<timeline-page>`. */
export class TimelinePage extends PageElement {
  #paper = matchMedia("print");
  #onPaper = () => this.data && this.draw();
  #printing = false;
  #print = ({ type }) => {
    this.#printing = type === "beforeprint"; // The sheets are laid out before the query tells.
    this.#onPaper();
  };
  #marks = NO_MARKS;
  #chosen = NOTHING_CHOSEN;
  #panels = null; // The module, once something is selected.

  connectedCallback() {
    super.connectedCallback();
    this.#paper.addEventListener("change", this.#onPaper);
    for (const type of ["beforeprint", "afterprint"]) addEventListener(type, this.#print);
    this.addEventListener("keydown", this.#key);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#paper.removeEventListener("change", this.#onPaper);
    for (const type of ["beforeprint", "afterprint"]) removeEventListener(type, this.#print);
  }

  question() {
    return {};
  }

  async load() {
    this.#marks = NO_MARKS;
    this.#chosen = NOTHING_CHOSEN;
    const read = await readTimeline((name, variables) => this.ask(name, variables), commit(), edition() !== null);
    this.asked = this.asked.slice(0, 1);
    return { ...read, initiatives: withMilestones(read.initiatives, read.milestones) };
  }

  heading() {
    return t("timeline.title");
  }

  async refresh() {
    const before = this.data;
    await super.refresh();
    if (this.data && this.data !== before) await this.#readMarks(this.data);
  }

  draw() {
    if (this.data) this.#readChosen();
    super.draw();
  }

  /** What is marked comes after the drawing: that stands at once. */
  async #readMarks(data) {
    const asked = await Promise.all([this.ask("conflictMarks", { commit: commit() }), this.ask("decisionList", { commit: commit(), language: apiLanguage() })]).catch(() => null);
    if (!asked || this.data !== data) return;
    this.#marks = marksOf(asked[0].roadmap.conflicts, asked[1].roadmap.decisions.nodes, quarterAt);
    this.draw();
  }

  async #readChosen() {
    const { selected: id, chain } = timelineState(here().searchParams);
    if (id !== this.#chosen.id) await this.#readItem(id);
    if (!chain || this.#chosen.id !== id || !this.#chosen.item || chain in this.#chosen.reaches) return;
    const { reaches } = this.#chosen;
    reaches[chain] = null; // While it is asked for.
    const variables = { id, commit: commit(), needs: chain !== "down", neededBy: chain !== "up" };
    reaches[chain] = await this.ask("timelineChain", variables).then(({ roadmap }) => roadmap.item, () => "failed");
    this.asked = this.asked.filter((one) => one.name !== "timelineChain" || one.variables === this.asked.at(-1).variables);
    if (this.#chosen.id === id) this.draw();
  }

  async #readItem(id) {
    this.#chosen = { ...NOTHING_CHOSEN, id, reaches: {} };
    if (!id) return;
    const [panels] = await Promise.all([import("./selection.js"), useTexts("selection"), useTexts("edges")]).catch(() => [null]);
    this.#panels ??= panels;
    if (this.#chosen.id !== id || !panels) return;
    if (id.startsWith(DECISIONS)) return this.draw();
    const item = await this.ask("timelineItem", { id, commit: commit(), language: apiLanguage() }).then(
      ({ roadmap }) => roadmap.item,
      () => null,
    );
    this.asked = this.asked.filter((one) => one.name !== "timelineItem" || one.variables.id === id);
    if (this.#chosen.id !== id) return;
    this.#chosen = { ...this.#chosen, item, failed: item === null };
    this.draw();
  }

  view({ commit: seen, initiatives, solutions }) {
    const state = timelineState(here().searchParams);
    const shown = filtered(initiatives, state, this.#marks.conflicts);
    const lanes = lanesOf(shown, solutions, state.group, byName);
    const dated = new Set(lanes.flatMap((lane) => lane.dated.map((one) => one.id))).size;
    const counts = { count: shown.length, dated, undated: shown.length - dated };
    return html`<div class="intro">
        <h1 tabindex="-1">${t("timeline.title")}</h1>
        <p class="lead">${t("timeline.lead", { date: day(seen.at) })}</p>
      </div>
      ${timelineControls(initiatives, state, this.#marks.conflicts, this.#change)}
      <p class="result-line" role="status">
        ${t("timeline.shown", counts)} ${counts.undated > 0 && state.view === "drawing" ? html`<a href="#undated">${t("timeline.toUndated", { count: counts.undated })}</a>` : nothing}
      </p>
      ${shown.length === 0 ? html`<p class="empty">${t("timeline.none")} <a href=${sameWith(NO_FILTER)}>${t("filter.clear")}</a></p>` : nothing}
      <div class="drawing-part" ?hidden=${state.view === "table"}>${dated > 0 ? this.#drawing(lanes, seen, state, initiatives) : nothing} ${undatedList(lanes, counts.undated)}</div>
      <div class="table-part" ?hidden=${state.view !== "table"}>${state.view === "table" || this.#printing || this.#paper.matches ? this.#table(shown, initiatives, state) : nothing}</div>`;
  }

  #drawing(lanes, seen, state, initiatives) {
    const { conflicts, days } = this.#marks;
    const chosen = this.#seen(state, initiatives);
    const arrows = chosen ? (layout) => this.#panels.arrowLayer(layout, chosen) : () => nothing;
    const given = { lanes, known: seen.at, state, days, conflicts, concerned: this.#concerned(state.selected), arrows };
    return html`<div class="timeline-tools">
        <details class="fold-narrow" ?open=${!matchMedia(NARROW).matches}><summary>${t("legend.title")}</summary>${timelineLegend(lanes)}</details>
        ${zoomControls(state)}
      </div>
      <div class="timeline-area ${state.selected ? "with-selection" : ""}">
        <timeline-drawing .given=${given}></timeline-drawing>
        ${state.selected && this.#panels ? this.#panel(state, chosen) : nothing}
      </div>`;
  }

  /** What is selected, with as much of its chain as is wanted and known; null while it is not there. */
  #seen({ selected, chain }, initiatives) {
    const { id, item, reaches } = this.#chosen;
    if (!item || id !== selected) return null;
    const against = new Map([...(this.#marks.conflicts?.values() ?? [])].flat().map((one) => [one.dependency.id, one]));
    return { item, chain, reach: chain ? (reaches[chain] ?? null) : null, against, known: initiatives.find((one) => one.id === id), change: this.#change };
  }

  #panel(state, seen) {
    if (seen) return this.#panels.selectionPanel(seen);
    const { selected } = state;
    const chosenDay = this.#marks.days.find(({ date }) => selected === DECISIONS + date);
    if (chosenDay) return this.#panels.decisionPanel(chosenDay);
    return this.#panels.emptyPanel(t(this.#chosen.failed || (selected.startsWith(DECISIONS) && this.#marks !== NO_MARKS) ? "selection.failed" : "waiting"));
  }

  /** What the decisions of a chosen day concern. */
  #concerned(selected) {
    const chosenDay = this.#marks.days.find(({ date }) => selected === DECISIONS + date);
    return new Set((chosenDay?.decisions ?? []).flatMap((one) => one.concerns.map(({ id }) => id)));
  }

  #table(shown, initiatives, state) {
    const chosen = this.#seen(state, initiatives);
    return [chosen ? this.#panels.chainPart(chosen, state.view === "table") : nothing, timelineTable(shown, this.#marks)];
  }

  tables() {
    const there = [...this.querySelectorAll("table")];
    if (there.length > 0 || !this.data) return there;
    const aside = document.createElement("div");
    const { initiatives } = this.data;
    const state = timelineState(here().searchParams);
    render(this.#table(filtered(initiatives, state, this.#marks.conflicts), initiatives, state), aside);
    return [...aside.querySelectorAll("table")];
  }

  #key = (event) => {
    if (event.key !== "Escape" || !timelineState(here().searchParams).selected || event.target.closest("input, details[open] summary")) return;
    const { key } = event.target.dataset;
    navigate(sameWith({ sel: null, chain: null }));
    (key ? this.querySelector(`[data-key="${CSS.escape(key)}"]`) : this.querySelector(".timeline-window"))?.focus({ preventScroll: true });
  };

  #change = (changes, how) => navigate(sameWith(changes), how);
}

const NO_FILTER = { kind: null, state: null, text: null, conflicts: null };

/** The elements that only this page needs, by tag. */
export const ELEMENTS = { "timeline-page": TimelinePage, "timeline-drawing": TimelineDrawing };
