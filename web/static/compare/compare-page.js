/**
 * Two points of the roadmap side by side: what moved, came and went, by which decision, and where the status lights went.
 * @module
 */
import { listPoints } from "../commit/points.js";
import { ServiceError } from "../platform/graphql.js";
import { apiLanguage, day, number, t } from "../platform/i18n.js";
import { here, sameWith, scenario } from "../platform/links.js";
import { html, nothing } from "../platform/lit.js";
import { ELEMENTS as REFERENCES } from "../items/item-ref.js";
import { itemName } from "../platform/named.js";
import { PageElement } from "../platform/page-element.js";
import { navigate } from "../router.js";
import { readTimeline } from "../timeline/timeline-data.js";
import { changeGroups } from "./change-groups.js";
import { chosenChanges, ghostRows, groupedChanges } from "./changes.js";
import { flowDrawing, flowTable } from "./flow-drawing.js";
import { ghostDrawing } from "./ghost-drawing.js";
import { ghostTable } from "./ghost-table.js";
import { flowsOf } from "./lights.js";
import { changeFilter, pointForm } from "./compare-forms.js";
import { comparedPoints, pointInput } from "./point-input.js";

const MOST_ROWS = 300;

/** `<compare-page>`. */
export class ComparePage extends PageElement {
  #changeTable = null; // What is in an open group, once one is open.
  #inside = "waiting"; // Else "failed".

  question() {
    const query = here().searchParams;
    return [query.get("from"), query.get("to")];
  }

  async load() {
    const points = (await listPoints()) ?? [];
    const compared = comparedPoints(here().searchParams, points);
    try {
      return { points, compared, ...(await this.#compared(compared)) };
    } catch (error) {
      if (!(error instanceof ServiceError) || !["refused", "notFound"].includes(error.kind)) throw error;
      return { points, compared, problem: error.message };
    }
  }

  async #compared(compared) {
    const [from, to] = [pointInput(compared.from), { ...pointInput(compared.to), ...(scenario() ? { scenario: scenario() } : {}) }];
    const [difference, before, after, reportsBefore, reportsAfter] = await Promise.all([this.#difference(from, to), this.#timeline(from), this.#timeline(to), this.#reports(from), this.#reports(to)]);
    this.asked = this.asked.filter((one, i) => this.asked.findIndex(({ name }) => name === one.name) === i);
    return { ...difference, rows: ghostRows(before, after, difference.changes), flows: flowsOf(reportsBefore, reportsAfter) };
  }

  async #difference(from, to) {
    /** @type {any} */
    let whole = null;
    for (let after = null; ; ) {
      const { roadmapDiff } = await this.ask("roadmapDifference", { from, to, after });
      whole = { ends: [roadmapDiff.from.commit, roadmapDiff.to.commit], summary: roadmapDiff.summary, changes: [...(whole?.changes ?? []), ...roadmapDiff.nodes] };
      if (!roadmapDiff.pageInfo.hasNextPage) return whole;
      after = roadmapDiff.pageInfo.endCursor;
    }
  }

  #timeline = (point) => readTimeline((name, variables) => this.ask(name, { scenario: null, ...point, afterInitiative: variables.afterInitiative, afterMilestone: variables.afterMilestone, afterSolution: variables.afterSolution }), null);

  #reports = async (point) => (await this.ask("statusReportList", { scenario: null, ...point, language: apiLanguage() })).roadmap.statusReports.nodes;

  heading() {
    return t("compare.title");
  }

  draw() {
    if (this.data && !this.#changeTable && here().searchParams.has("open")) this.#fetchTable();
    super.draw();
  }

  async #fetchTable() {
    try {
      ({ changeTable: this.#changeTable } = await import("./change-table.js"));
    } catch {
      if (this.#inside === "failed") return;
      this.#inside = "failed";
    }
    if (this.isConnected) super.draw();
  }

  /** A browser may remember that a module could not be fetched, so another try loads the page anew: its address says what is open. */
  #insideOf = (changes, title) => {
    if (this.#changeTable) return this.#changeTable(changes, title);
    if (this.#inside === "waiting") return html`<p role="status">${t("waiting")}</p>`;
    return html`<p role="alert">${t("error.unreachable.title")}. <button type="button" class="button quiet small" @click=${() => location.reload()}>${t("error.retry")}</button></p>`;
  };

  view(data) {
    return data.problem ? this.#refused(data) : this.#found(data);
  }

  /** What was chosen stays, so that it can be chosen otherwise. */
  #refused({ points, compared, problem }) {
    return html`<h1 tabindex="-1">${t("compare.title")}</h1>
      <div class="problem-inline" role="alert">
        <p><strong>${t("compare.refused")}</strong> ${points.length > 0 ? t("compare.oldest", { date: day(points[0].date) }) : nothing}</p>
        <p lang="en">${problem}</p>
      </div>
      ${pointForm(points, compared)}`;
  }

  #found({ points, compared, ends, summary, changes, rows, flows }) {
    const query = here().searchParams;
    const asked = { kinds: query.getAll("kind"), changes: query.getAll("change"), text: query.get("text") ?? "" };
    const by = ["decision", "change"].includes(query.get("group") ?? "") ? query.get("group") : "kind";
    const chosen = chosenChanges(changes, asked);
    const drawn = this.#chosenRows(rows, asked);
    const sum = (what) => summary.kinds.reduce((all, kind) => all + kind[what], 0);
    return html`<h1 tabindex="-1">${t("compare.title")}</h1>
      <p class="lead">${t("compare.lead", { from: day(ends[0].at), to: day(ends[1].at) })}</p>
      ${pointForm(points, compared)}
      <p class="result-line" role="status">${t("compare.sum", { added: sum("added"), removed: sum("removed"), changed: sum("changed") })} ${t("compare.moved", { count: summary.movedItems })}</p>
      ${summary.kinds.length === 0 ? html`<p class="empty">${t("compare.same")}</p>` : changeFilter(summary.kinds, asked, by, this.#change)}
      <section class="item-section">
        <h2>${t("compare.plans")} <span class="count">${number(drawn.length)}</span></h2>
        <p class="explain">${t("compare.plansExplain")}</p>
        ${drawn.length === 0 ? html`<p class="empty">${t("compare.noPlans")}</p>` : this.#plans(drawn)}
      </section>
      <section class="item-section">
        <h2>${t("flow.title")}</h2>
        <p class="explain">${t(flows.length > 0 && flows.every((flow) => ["UNKNOWN", "NONE"].includes(flow.to)) ? "flow.lost" : "flow.explain")}</p>
        ${flows.length === 0 ? html`<p class="empty">${t("flow.none")}</p>` : html`${flowDrawing(flows)} ${flowTable(flows)}`}
      </section>
      <section class="item-section">
        <h2>${t("compare.all")} <span class="count">${number(chosen.length)}</span></h2>
        ${changeGroups(groupedChanges(chosen, by), by, query.getAll("open"), this.#insideOf)}
      </section>`;
  }

  #plans(rows) {
    const shown = rows.slice(0, MOST_ROWS);
    return html`${rows.length > MOST_ROWS ? html`<p class="left-out">${t("compare.more", { shown: MOST_ROWS, count: rows.length })}</p>` : nothing} ${ghostDrawing(shown, t("compare.drawing"))}
    ${ghostTable(shown, t("compare.plans"), t("compare.column.decision"), ({ decision }) => (decision ? itemName(decision) : nothing))}`;
  }

  #chosenRows(rows, { kinds, changes, text }) {
    const words = { MOVED: "CHANGED", CAME: "ADDED", WENT: "REMOVED" };
    return rows.filter((row) => (kinds.length === 0 || kinds.includes(row.id.split(":")[0])) && (changes.length === 0 || changes.includes(words[row.what])) && row.name.toLowerCase().includes(text.trim().toLowerCase()));
  }

  #change = (changes, how) => navigate(sameWith(changes), how);
}

/** The elements that only this page needs, by tag. */
export const ELEMENTS = { "compare-page": ComparePage, ...REFERENCES };
