/**
 * The values of all enums as words, with a shape where they have one: a light is a shape and a word, never a colour alone.
 * @module
 */
import { t } from "./i18n.js";
import { html, svg } from "./lit.js";
import { DECISIONS, mark, NO_STATE, ring, STATES } from "./marks.js";

const arrow = (turn) => svg`<path class="mark-line" transform="rotate(${turn} 6 6)" d="M6 10.5v-9M2.5 5L6 1.5 9.5 5" />`;

const TRIED = ring(svg`<path class="mark-fill" d="M6 6V1.4A4.6 4.6 0 0 1 10.6 6z" />`);

const LATE = svg`<path class="light red" d="M6 .6L11.8 11H.2z" /><path class="mark-cut" d="M6 4.2v3.4M6 9v.4" />`;

// The values that have a shape, by their enum; all others are a word alone.
const SHAPES = {
  InitiativeState: STATES,
  Light: {
    GREEN: svg`<circle class="light green" cx="6" cy="6" r="5.2" /><path class="mark-cut" d="M3.4 6.2l1.8 1.8 3.4-3.8" />`,
    YELLOW: svg`<path class="light yellow" d="M6 .6L11.8 11H.2z" /><path class="mark-cut" d="M6 4.2v3.4M6 9v.4" />`,
    RED: svg`<path class="light red" d="M3.8.6h4.4l3.2 3.2v4.4l-3.2 3.2H3.8L.6 8.2V3.8z" /><path class="mark-cut" d="M3.9 3.9l4.2 4.2M8.1 3.9L3.9 8.1" />`,
  },
  AdoptionStage: { NOT_STARTED: NO_STATE, PLANNED: STATES.PLANNED, PILOT: TRIED, INTRODUCING: STATES.ONGOING, IN_USE: STATES.COMPLETED },
  AvailabilityState: { CONCEPT_OR_PLANNED: STATES.PLANNED, BEING_ESTABLISHED: STATES.ONGOING, AVAILABLE: STATES.COMPLETED },
  DecisionState: DECISIONS,
  FollowUpState: { OPEN: STATES.PLANNED, DONE: STATES.COMPLETED },
  MeetingState: { PLANNED: STATES.PLANNED, HELD: STATES.COMPLETED },
  ProposalState: { OPEN: STATES.PLANNED, RETURNED: STATES.PAUSED, ACCEPTED: STATES.COMPLETED, DECLINED: STATES.STOPPED },
  ReportState: { NOT_OPEN: NO_STATE, OWED: STATES.PLANNED, OVERDUE: LATE, MISSED: STATES.STOPPED, DELIVERED: STATES.COMPLETED, DELIVERED_LATE: STATES.COMPLETED },
  ServiceSpread: { NONE: NO_STATE, BEING_TRIED: TRIED, LOW_SPREAD: STATES.ONGOING, HIGH_SPREAD: STATES.COMPLETED },
  Trend: { BETTER: arrow(0), SAME: arrow(90), WORSE: arrow(180) },
};

/** An enum's value as a word, with its shape where it has one. @param {string} name the enum @param {string} value */
export function badge(name, value) {
  const shape = SHAPES[name]?.[value];
  return shape ? html`<span class="state">${mark(shape)}${t(`${name}.${value}`)}</span>` : t(`${name}.${value}`);
}
