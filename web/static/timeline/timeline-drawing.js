/**
 * The timeline as a drawing: only the rows in view are in the document once they are many.
 * @module
 */
import { rangeOf, quarterAt } from "../platform/time-axis.js";
import { html, render } from "../platform/lit.js";
import { t } from "../platform/i18n.js";
import { sameWith } from "../platform/links.js";
import { navigate, note } from "../router.js";
import { axis, grid } from "./axis.js";
import { NARROW } from "./controls.js";
import { timelineRow } from "./row.js";
import { atText, isClosed, zoomWithin } from "./filter.js";
import { SIZES, layoutTimeline, visibleRows } from "./timeline-layout.js";

const NAME_LINE = 26;
const LEAST_PER_QUARTER = 17;
const BORDERS = 2 + 15; // Of the window, with its scroll bar.
const STEP = 1.5; // How much a zoom step enlarges.
const WHEEL = 1 / 250; // Of a zoom step, for each pixel that a wheel turns or two fingers part.
const LINE = 33; // Pixels, where a wheel counts lines.
const AXIS = 52;

const space = (height, key) => [key, html`<svg class="space" width="1" height=${height} aria-hidden="true"></svg>`];

/** The element that a row's template makes; the fragment that it was made in goes on knowing what to change in it. */
function drawnAs(view, before) {
  const holder = before?.holder ?? document.createDocumentFragment();
  render(view, holder);
  return before ?? { holder, element: holder.firstElementChild };
}

/** `<timeline-drawing>`: lanes and rows in a window of its own, with the axis and the names held still. */
export class TimelineDrawing extends HTMLElement {
  #given = null;
  #width = 0;
  #layout = null;
  #range = null;
  #zoom = 0; // As it is seen: the URL follows when it stands still.
  #middle = null; // The quarter that stays in the middle.
  #held = null; // The quarter under the pointer, and how far in it is: it stays there.
  #drawn = null; // Which rows are in the document.
  #elements = new Map(); // Those rows, by their key.
  #noting = 0;
  #frame = 0;
  #measure = new ResizeObserver(() => this.#resized());

  connectedCallback() {
    this.#measure.observe(this);
  }

  disconnectedCallback() {
    this.#measure.disconnect();
    this.#width = 0; // Without a place it has no style either: what is given to it now is drawn once it has one again.
    clearTimeout(this.#noting);
    cancelAnimationFrame(this.#frame);
  }

  /**
   * @param {{lanes: import("./lanes.js").Lane[], known: string, state: import("./filter.js").TimelineState, days: any[], conflicts: Map<string, any[]> | null,
   *   concerned: Set<string>, arrows: (layout: any) => unknown}} value `arrows` draws those of what is selected
   */
  set given(value) {
    const before = this.#given?.state;
    const moved = before && value.state.at !== null && value.state.at !== before.at && Math.abs(value.state.at - (this.#middle ?? 0)) > 0.6;
    if (before?.zoom !== value.state.zoom) this.#zoom = value.state.zoom;
    this.#given = value;
    this.#range = null;
    if (this.#width === 0) return;
    this.#draw();
    if (moved) this.#lookAt(value.state.at);
    if (value.state.selected !== before?.selected) this.#showSelected();
  }

  /** What is selected is scrolled into view where it is not: it may be chosen elsewhere, or by the address. */
  #showSelected() {
    const { selected } = this.#given.state;
    const row = this.#layout.rows.find((one) => one.initiative && (one.initiative.id === selected || one.diamonds.some(({ milestone }) => milestone.id === selected)));
    const pane = this.firstElementChild;
    const seen = !row || (row.y >= pane.scrollTop + SIZES.lane && row.y + row.height + AXIS <= pane.scrollTop + pane.clientHeight);
    if (!seen) pane.scrollTop = Math.max(0, row.y - pane.clientHeight / 3);
  }

  #resized() {
    const width = this.clientWidth;
    if (width === 0 || width === this.#width) return;
    const first = this.#width === 0;
    this.#width = width;
    this.#draw();
    if (!first) return;
    this.#lookAt(this.#given.state.at ?? this.#layout.moments.known);
    this.#showSelected();
  }

  #laidOut() {
    const { lanes, state, days } = this.#given;
    const { range, moments } = (this.#range ??= this.#ranged());
    const narrow = matchMedia(NARROW).matches;
    const names = narrow ? 0 : this.#nameColumn();
    const fit = Math.max(LEAST_PER_QUARTER, (this.#width - names - BORDERS) / (range.last - range.first + 1));
    const perQuarter = Math.max(4, fit * STEP ** this.#zoom);
    const nameLine = narrow ? NAME_LINE : 0;
    const how = { nameLine, isClosed: (id) => isClosed(state.lanes, id), decisions: days };
    return { ...layoutTimeline(lanes, range, perQuarter, how), range, perQuarter, moments, narrow, names, nameLine };
  }

  #ranged() {
    const { lanes, known, days } = this.#given;
    const dated = lanes.flatMap((lane) => lane.dated);
    const periods = dated.flatMap((one) => [one.period, ...one.phases.map((plan) => plan.period), ...one.milestones.map((milestone) => milestone.date)]).filter(Boolean);
    const moments = { known: quarterAt(known), today: quarterAt(new Date()) };
    return { range: rangeOf(periods, [...Object.values(moments), ...days.map((day) => day.at)]), moments };
  }

  #nameColumn() {
    return Number.parseFloat(getComputedStyle(this).getPropertyValue("--names"));
  }

  #draw() {
    const before = this.#layout;
    const layout = (this.#layout = this.#laidOut());
    const zoomed = before !== null && before.perQuarter !== layout.perQuarter;
    const seen = zoomed ? this.#seenAmong(before.rows, layout.rows) : this.firstElementChild;
    render(
      html`<div class="timeline-window" data-drawing tabindex="0" role="region" aria-label=${t("timeline.drawing")} @scroll=${this.#scrolled} @keydown=${this.#key} @wheel=${this.#wheel} @pointerdown=${this.#press}>
        <div class="timeline-axis">${axis(layout)}</div>
        <div class="timeline-body">
          <div class="timeline-grid">${grid(layout)}</div>
          <div class="timeline-rows" role="list"></div>
          <div class="timeline-arrows">${this.#given.arrows(layout)}</div>
        </div>
      </div>`,
      this,
    );
    this.#drawn = null;
    this.#rows(seen ?? this.firstElementChild);
    if (!zoomed) return;
    this.firstElementChild.scrollTop = seen.scrollTop;
    if (this.#held) this.#lookAt(this.#held.quarter, this.#held.x);
    else if (this.#middle !== null) this.#lookAt(this.#middle);
    this.#held = null;
  }

  /** What the window must show so that the row at its top stays there, though rows above it become higher or lower. */
  #seenAmong(before, after) {
    const { scrollTop, clientHeight } = this.firstElementChild;
    const at = before.length === after.length ? visibleRows(before, scrollTop, scrollTop, { few: 0, spare: 0 }).first : -1;
    return { scrollTop: scrollTop + (after[at]?.y ?? 0) - (before[at]?.y ?? 0), clientHeight };
  }

  /** Draws the rows that the window shows, or will show. */
  /** @param {{scrollTop: number, clientHeight: number}} seen */
  #rows({ scrollTop, clientHeight } = this.firstElementChild) {
    const layout = this.#layout;
    const { state, conflicts, concerned } = this.#given;
    const { first, last } = visibleRows(layout.rows, scrollTop, scrollTop + clientHeight);
    if (this.#drawn?.first === first && this.#drawn.last === last) return;
    this.#drawn = { first, last };
    const above = layout.rows[first]?.y ?? 0;
    const below = layout.height - (layout.rows[last]?.y ?? layout.height);
    const how = { group: state.group, selected: state.selected, concerned, conflicts, toggle: this.#toggle };
    this.#put([space(above, "above"), ...layout.rows.slice(first, last).map((row) => [row.key, timelineRow(row, layout, how)]), space(below, "below")]);
  }

  /** Each row stays the element that it is while it is seen: it may have the focus. */
  #put(seen) {
    const rows = this.querySelector(".timeline-rows");
    const before = this.#elements;
    this.#elements = new Map(seen.map(([key, view]) => [key, drawnAs(view, before.get(key))]));
    for (const [key, { element }] of before) if (!this.#elements.has(key)) element.remove();
    let at = rows.firstChild;
    for (const { element } of this.#elements.values()) {
      if (element === at) at = at.nextSibling;
      else rows.insertBefore(element, at);
    }
  }

  #toggle = (id) => {
    const { except } = this.#given.state.lanes;
    navigate(sameWith({ lane: except.includes(id) ? except.filter((one) => one !== id) : [...except, id] }), { replace: true });
  };

  #scrolled = () => {
    this.#rows();
    const middle = this.#quarterAt(this.#half());
    if (this.#middle === null || Math.abs(middle - this.#middle) < 0.02) return;
    this.#middle = middle;
    this.#noteLater();
  };

  #noteLater() {
    clearTimeout(this.#noting);
    this.#noting = setTimeout(() => {
      const seen = { at: atText(this.#middle), zoom: zoomWithin(this.#zoom) || null };
      if ((seen.zoom ?? 0) === this.#given.state.zoom) note(sameWith(seen));
      else navigate(sameWith(seen), { replace: true }); // The links that zoom are of the page.
    }, 300);
  }

  #lookAt(quarter, x = this.#half()) {
    const { range, perQuarter } = this.#layout;
    const pane = this.firstElementChild;
    pane.scrollLeft = Math.max(0, (quarter - range.first) * perQuarter - x);
    this.#middle = this.#quarterAt(this.#half());
  }

  #half() {
    return (this.firstElementChild.clientWidth - this.#layout.names) / 2;
  }

  /** The quarter that is seen so many pixels into the drawing. */
  #quarterAt(x) {
    return this.#layout.range.first + (this.firstElementChild.scrollLeft + x) / this.#layout.perQuarter;
  }

  /** Zooms by so many steps; where there are several in a frame, they are drawn once. */
  #zoomBy(by) {
    const next = by === 0 ? 0 : zoomWithin(this.#zoom + by);
    if (next === this.#zoom) return;
    this.#zoom = next;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#draw());
    this.#noteLater();
  }

  #wheel = (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    const x = event.clientX - this.firstElementChild.getBoundingClientRect().left - this.#layout.names;
    this.#held = { quarter: this.#quarterAt(x), x };
    this.#zoomBy(-event.deltaY * WHEEL * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1));
  };

  #key = (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const zoom = { "+": 1, "=": 1, "-": -1, 0: 0 }[event.key];
    if (zoom !== undefined) this.#zoomBy(zoom);
    else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && event.target.closest(".initiative-row")) this.#step(event.target, event.key === "ArrowDown" ? 1 : -1);
    else return;
    event.preventDefault();
  };

  /** From a row to the next one that holds something, into view and into focus. */
  #step(target, by) {
    const { rows } = this.#layout;
    const key = target.closest(".initiative-row").dataset.row;
    let i = rows.findIndex((row) => row.key === key) + by;
    while (rows[i] && rows[i].type === "lane") i += by;
    if (!rows[i]) return;
    const pane = this.firstElementChild;
    const top = pane.scrollTop + 44;
    if (rows[i].y < top) pane.scrollTop = rows[i].y - 44;
    else if (rows[i].y + rows[i].height + AXIS > pane.scrollTop + pane.clientHeight) pane.scrollTop = rows[i].y + rows[i].height + AXIS - pane.clientHeight;
    this.#rows();
    [...pane.querySelectorAll(".initiative-row")].find((row) => row.dataset.row === rows[i].key)?.querySelector(".bar-link, .milestone, .decision")?.focus({ preventScroll: true });
  }

  /** The paper can be pulled with a mouse; a finger scrolls by itself. */
  #press = (event) => {
    if (event.pointerType !== "mouse" || event.button !== 0 || event.target.closest("a, button")) return;
    const pane = this.firstElementChild;
    const start = { x: event.clientX + pane.scrollLeft, y: event.clientY + pane.scrollTop };
    const move = (at) => pane.scrollTo(start.x - at.clientX, start.y - at.clientY);
    pane.classList.add("pulled");
    addEventListener("pointermove", move);
    addEventListener("pointerup", () => (removeEventListener("pointermove", move), pane.classList.remove("pulled")), { once: true });
  };
}
