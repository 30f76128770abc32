/**
 * The first page: the initiatives over quarters, as a drawing and as a table with the same facts.
 * @module
 */
import { byName, day, t } from "../platform/i18n.js";
import { commit, here, sameWith } from "../platform/links.js";
import { html, nothing } from "../platform/lit.js";
import { PageElement } from "../platform/page-element.js";
import { navigate } from "../router.js";
import { timelineControls } from "./controls.js";
import { filtered, timelineState } from "./filter.js";
import { isDated, lanesOf, withMilestones } from "./lanes.js";
import { timelineLegend } from "./legend.js";
import { TimelineDrawing } from "./timeline-drawing.js";
import { timelineTable } from "./timeline-table.js";
import { readTimeline } from "./timeline-data.js";
import { undatedList } from "./undated-list.js";

/** `<timeline-page>`. */
export class TimelinePage extends PageElement {
  #paper = matchMedia("print");
  #onPaper = () => this.data && this.draw();

  connectedCallback() {
    super.connectedCallback();
    this.#paper.addEventListener("change", this.#onPaper);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#paper.removeEventListener("change", this.#onPaper);
  }

  async load() {
    const read = await readTimeline((name, variables) => this.ask(name, variables), commit());
    this.asked = this.asked.slice(0, 1);
    return { ...read, initiatives: withMilestones(read.initiatives, read.milestones) };
  }

  heading() {
    return t("timeline.title");
  }

  view({ commit: seen, initiatives, solutions }) {
    const state = timelineState(here().searchParams);
    const shown = filtered(initiatives, state);
    const lanes = lanesOf(shown, solutions, state.group, byName);
    const dated = shown.filter(isDated).length;
    const counts = { count: shown.length, dated, undated: shown.length - dated };
    return html`<div class="intro">
        <h1 tabindex="-1">${t("timeline.title")}</h1>
        <p class="lead">${t("timeline.lead", { date: day(seen.at) })}</p>
      </div>
      ${timelineControls(initiatives, state, this.#change)}
      <p class="result-line" role="status">
        ${t("timeline.shown", counts)} ${counts.undated > 0 && state.view === "drawing" ? html`<a href="#undated">${t("timeline.toUndated", { count: counts.undated })}</a>` : nothing}
      </p>
      ${shown.length === 0 ? html`<p class="empty">${t("timeline.none")} <a href=${sameWith(NO_FILTER)}>${t("filter.clear")}</a></p>` : nothing}
      <div class="drawing-part" ?hidden=${state.view === "table"}>
        ${dated > 0 ? html`${timelineLegend()}<timeline-drawing .given=${{ lanes, known: seen.at, group: state.group }}></timeline-drawing>` : nothing} ${undatedList(lanes, counts.undated)}
      </div>
      <div class="table-part" ?hidden=${state.view !== "table"}>${state.view === "table" || this.#paper.matches ? timelineTable(shown) : nothing}</div>`;
  }

  #change = (changes, how) => navigate(sameWith(changes), how);
}

const NO_FILTER = { kind: null, state: null, text: null };

/** The elements that only this page needs, by tag. */
export const ELEMENTS = { "timeline-page": TimelinePage, "timeline-drawing": TimelineDrawing };
