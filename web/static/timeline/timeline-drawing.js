/**
 * The timeline as a drawing: only the rows in view are in the document once they are many.
 * @module
 */
import { rangeOf, quarterAt } from "../platform/time-axis.js";
import { html, render, repeat } from "../platform/lit.js";
import { t } from "../platform/i18n.js";
import { axis, grid } from "./axis.js";
import { timelineRow } from "./row.js";
import { layoutTimeline, visibleRows } from "./timeline-layout.js";

const NARROW = "(max-width: 720px)"; // The same as in timeline.css.
const NAME_LINE = 26;
const LEAST_PER_QUARTER = 17;
const BORDERS = 2 + 15; // Of the window, with its scroll bar.

/** `<timeline-drawing>`: lanes and rows in a window of its own, with the axis and the names held still. */
export class TimelineDrawing extends HTMLElement {
  #given = null;
  #width = 0;
  #measure = new ResizeObserver(() => this.#resized());

  connectedCallback() {
    this.#measure.observe(this);
  }

  disconnectedCallback() {
    this.#measure.disconnect();
  }

  /** @param {{lanes: import("./lanes.js").Lane[], known: string, group: string}} value */
  set given(value) {
    this.#given = value;
    if (this.#width > 0) this.#draw();
  }

  #resized() {
    const width = this.clientWidth;
    if (width === 0 || width === this.#width) return;
    const first = this.#width === 0;
    this.#width = width;
    this.#draw();
    if (first) this.#lookAtKnown();
  }

  #layout() {
    const { lanes, known } = this.#given;
    const dated = lanes.flatMap((lane) => lane.dated);
    const periods = dated.flatMap((one) => [one.period, ...one.milestones.map((milestone) => milestone.date)]).filter(Boolean);
    const moments = { known: quarterAt(known), today: quarterAt(new Date()) };
    const range = rangeOf(periods, Object.values(moments));
    const narrow = matchMedia(NARROW).matches;
    const names = narrow ? 0 : this.#nameColumn();
    const perQuarter = Math.max(LEAST_PER_QUARTER, (this.#width - names - BORDERS) / (range.last - range.first + 1));
    return { ...layoutTimeline(lanes, range, perQuarter, narrow ? NAME_LINE : 0), range, perQuarter, moments, narrow };
  }

  #nameColumn() {
    return Number.parseFloat(getComputedStyle(this).getPropertyValue("--names"));
  }

  #draw() {
    const layout = this.#layout();
    render(
      html`<div class="timeline-window" data-drawing tabindex="0" role="region" aria-label=${t("timeline.drawing")} @scroll=${() => this.#rows(layout)}>
        <div class="timeline-axis">${axis(layout)}</div>
        <div class="timeline-body">
          <div class="timeline-grid">${grid(layout)}</div>
          <div class="timeline-rows" role="list"></div>
        </div>
      </div>`,
      this,
    );
    this.#rows(layout);
  }

  #rows(layout) {
    const pane = this.firstElementChild;
    const { first, last } = visibleRows(layout.rows, pane.scrollTop, pane.scrollTop + pane.clientHeight);
    const above = layout.rows[first]?.y ?? 0;
    const below = layout.height - (layout.rows[last]?.y ?? layout.height);
    const shown = layout.rows.slice(first, last);
    const space = (height) => html`<svg class="space" width="1" height=${height} aria-hidden="true"></svg>`;
    render(
      html`${space(above)}${repeat(
        shown,
        (row) => row.key,
        (row) => timelineRow(row, layout, this.#given.group),
      )}${space(below)}`,
      pane.querySelector(".timeline-rows"),
    );
  }

  /** The first look is at what was newest when the sources were written. */
  #lookAtKnown() {
    const { range, perQuarter, moments } = this.#layout();
    const pane = this.firstElementChild;
    pane.scrollLeft = Math.max(0, (moments.known - range.first) * perQuarter - pane.clientWidth / 2);
  }
}
