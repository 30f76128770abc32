/**
 * The geometry of the timeline: rows, bars and milestones in pixels. Pure.
 * @module
 */
import { quarterNumber, widthOf, xOf } from "../platform/time-axis.js";

/** @typedef {import("../platform/time-axis.js").Range} Range */
/**
 * @typedef {{x: number, width: number, exact: boolean, open: boolean, precision: string, labelInside: boolean}} Bar
 * @typedef {Bar & {plan: any}} PhaseBar
 * @typedef {{milestone: any, x: number, from: number, to: number, exact: boolean, y: number, labelLeft: boolean}} Diamond
 * @typedef {{x: number, at: number, date: string, decisions: any[], labelLeft: boolean, crowded: boolean}} Mark the decisions of one day; `at` is where it lies
 * @typedef {{type: "decisions" | "lane" | "initiative", key: string, y: number, height: number, lane?: any, closed?: boolean, initiative?: any, bar?: Bar | null,
 *   phases?: PhaseBar[], diamonds?: Diamond[], marks?: Mark[]}} Row
 */

/** Heights and widths in pixels; `letter` is about the width of a letter of a name, `label` what a state needs inside its bar. */
export const SIZES = { lane: 44, line: 40, milestone: 22, letter: 6.6, diamond: 7, gap: 10, label: 92, decision: 150, mark: 20 };

/**
 * @param {import("./lanes.js").Lane[]} lanes
 * @param {Range} range
 * @param {number} perQuarter pixels
 * @param {{nameLine?: number, isClosed?: (id: string) => boolean, decisions?: {date: string, at: number, decisions: any[]}[]}} [how] `nameLine` is the height of a
 *   line of its own for the name, where the screen is too narrow for a column of names
 * @returns {{width: number, height: number, rows: Row[]}}
 */
export function layoutTimeline(lanes, range, perQuarter, { nameLine = 0, isClosed = () => false, decisions = [] } = {}) {
  const rows = [];
  let y = 0;
  const add = (row) => {
    row.y = y;
    rows.push(row);
    y += row.height;
  };
  const width = widthOf(range, perQuarter);
  if (decisions.length > 0) add({ type: "decisions", key: "decisions", height: SIZES.line + nameLine, marks: marksOf(decisions, range, perQuarter, width) });
  for (const lane of lanes.filter((one) => one.dated.length > 0)) {
    const closed = isClosed(lane.id);
    add({ type: "lane", key: `lane ${lane.id}`, height: SIZES.lane, lane, closed });
    for (const initiative of closed ? [] : lane.dated) add(new InitiativeRow(lane, initiative, { range, perQuarter, width, nameLine }));
  }
  return { width, height: y, rows };
}

/** Works its bars out when they are asked for: of thousands of rows a window shows some tens. */
class InitiativeRow {
  type = "initiative";
  y = 0;

  constructor(lane, initiative, scale) {
    this.key = `${lane.id} ${initiative.id}`;
    this.lane = lane;
    this.initiative = initiative;
    this.scale = scale;
    const barred = initiative.period || initiative.phases.some((plan) => plan.period);
    const { diamonds, lines } = initiative.milestones.length === 0 ? NO_MILESTONES : packed(initiative.milestones, scale, barred ? SIZES.line : 0);
    this.diamonds = diamonds;
    this.height = Math.max(SIZES.line, (barred ? SIZES.line : 8) + lines * SIZES.milestone) + scale.nameLine;
  }

  get bar() {
    return this.initiative.period && this.#barOf(this.initiative.period);
  }

  get phases() {
    return this.initiative.phases.filter((plan) => plan.period).map((plan) => ({ ...this.#barOf(plan.period), plan }));
  }

  #barOf(period) {
    return barOf(period, this.scale.range, this.scale.perQuarter);
  }
}

const NO_MILESTONES = { diamonds: [], lines: 0 };

/** One mark for each day, moved to the right where the one before would hide it; a day's date is written where there is room. */
function marksOf(decisions, range, perQuarter, width) {
  const marks = [];
  for (const day of decisions) {
    const at = xOf(range, perQuarter, day.at);
    marks.push({ ...day, at, x: Math.max(at, (marks.at(-1)?.x ?? -Infinity) + SIZES.mark) });
  }
  return marks.map((mark, i) => ({ ...mark, labelLeft: mark.x + SIZES.decision > width && i === 0, crowded: i + 1 < marks.length ? marks[i + 1].x - mark.x < SIZES.decision : mark.x + SIZES.decision > width && i > 0 }));
}

/**
 * A period as a bar. An open end reaches to the end of the axis.
 * @param {import("../platform/time-axis.js").Period} period
 * @param {Range} range
 * @param {number} perQuarter
 * @returns {Bar}
 */
export function barOf(period, range, perQuarter) {
  const x = xOf(range, perQuarter, quarterNumber(period.start));
  const end = period.end ? quarterNumber(period.end) + 1 : range.last + 1;
  const width = xOf(range, perQuarter, end) - x;
  return { x, width, exact: period.precision === "QUARTER", open: !period.end, precision: period.precision, labelInside: width > SIZES.label };
}

/** Milestones on as few lines as their names allow; each goes on the first line with room. */
function packed(milestones, { range, perQuarter, width }, top) {
  const ends = [];
  const diamonds = milestones.map((milestone) => {
    const from = xOf(range, perQuarter, quarterNumber(milestone.date.start));
    const to = milestone.date.end ? xOf(range, perQuarter, quarterNumber(milestone.date.end) + 1) : Math.min(from + perQuarter * 4, width);
    const x = (from + to) / 2;
    const exact = milestone.date.precision === "QUARTER";
    const text = SIZES.gap + milestone.name.length * SIZES.letter;
    const [left, right] = exact ? [x - SIZES.diamond, x + SIZES.diamond] : [from, to];
    const labelLeft = right + text > width && left - text > 0;
    const [start, end] = labelLeft ? [left - text, right] : [left, right + text];
    let line = ends.findIndex((taken) => taken <= start);
    if (line < 0) line = ends.length;
    ends[line] = end + SIZES.gap;
    return { milestone, x, from, to, exact, y: top + line * SIZES.milestone + SIZES.milestone / 2, labelLeft };
  });
  return { diamonds, lines: ends.length };
}

/**
 * The rows that a window shows, with some to spare above and below; all of them while they are few.
 * @param {Row[]} rows in order
 * @param {number} top of the window
 * @param {number} bottom of the window
 * @param {{few?: number, spare?: number}} [how] how many rows may always be there, and how many pixels above and below are made ready
 * @returns {{first: number, last: number}} the last one not included
 */
export function visibleRows(rows, top, bottom, { few = 300, spare = 400 } = {}) {
  if (rows.length <= few) return { first: 0, last: rows.length };
  return { first: firstBelow(rows, top - spare), last: Math.min(rows.length, firstBelow(rows, bottom + spare) + 1) };
}

function firstBelow(rows, y) {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle].y + rows[middle].height <= y) low = middle + 1;
    else high = middle;
  }
  return low;
}
