/**
 * Shapes that stand beside words: a state is a shape and a word, never a colour alone.
 * @module
 */
import { t } from "./i18n.js";
import { html, svg } from "./lit.js";

const ring = (extra) => svg`<circle class="mark-line" cx="6" cy="6" r="4.6" />${extra}`;

const arrow = (turn) => svg`<path class="mark-line" transform="rotate(${turn} 6 6)" d="M6 10.5v-9M2.5 5L6 1.5 9.5 5" />`;

const STATES = {
  PROPOSED: svg`<circle class="mark-line dotted" cx="6" cy="6" r="4.6" />`,
  PLANNED: ring(""),
  ONGOING: ring(svg`<path class="mark-fill" d="M6 1.4a4.6 4.6 0 0 1 0 9.2z" />`),
  PAUSED: svg`<path class="mark-fill" d="M2.5 1.5h2.4v9H2.5zM7.1 1.5h2.4v9H7.1z" />`,
  COMPLETED: svg`<circle class="mark-fill" cx="6" cy="6" r="5.2" /><path class="mark-cut" d="M3.4 6.2l1.8 1.8 3.4-3.8" />`,
  STOPPED: svg`<path class="mark-line" d="M2 2l8 8M10 2l-8 8" />`,
};

const NO_STATE = svg`<path class="mark-line" d="M3 6h6" />`;

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
  DecisionState: { PROPOSED: STATES.PROPOSED, ADOPTED: STATES.COMPLETED },
  FollowUpState: { OPEN: STATES.PLANNED, DONE: STATES.COMPLETED },
  MeetingState: { PLANNED: STATES.PLANNED, HELD: STATES.COMPLETED },
  ProposalState: { OPEN: STATES.PLANNED, RETURNED: STATES.PAUSED, ACCEPTED: STATES.COMPLETED, DECLINED: STATES.STOPPED },
  ReportState: { NOT_OPEN: NO_STATE, OWED: STATES.PLANNED, OVERDUE: LATE, MISSED: STATES.STOPPED, DELIVERED: STATES.COMPLETED, DELIVERED_LATE: STATES.COMPLETED },
  ServiceSpread: { NONE: NO_STATE, BEING_TRIED: TRIED, LOW_SPREAD: STATES.ONGOING, HIGH_SPREAD: STATES.COMPLETED },
  Trend: { BETTER: arrow(0), SAME: arrow(90), WORSE: arrow(180) },
};

/** The shape of an initiative's state, 12 by 12, for use inside a drawing. @param {string | null} state */
export const stateShape = (state) => STATES[state] ?? NO_STATE;

/** A state's word. @param {string | null} state */
export const stateWord = (state) => (state in STATES ? t(`InitiativeState.${state}`) : t("state.unknown"));

/** A state's shape with its word. @param {string | null} state */
export const stateBadge = (state) => html`<span class="state">${stateMark(state)}${stateWord(state)}</span>`;

/** A state's shape alone, for places where the word stands nearby. @param {string | null} state */
export const stateMark = (state) => mark(stateShape(state));

/** An enum's value as a word, with its shape where it has one. @param {string} name the enum @param {string} value */
export function badge(name, value) {
  const shape = SHAPES[name]?.[value];
  return shape ? html`<span class="state">${mark(shape)}${t(`${name}.${value}`)}</span>` : t(`${name}.${value}`);
}

const mark = (shape) => html`<svg class="mark" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">${shape}</svg>`;

/** What kind of thing an item is, as a quiet word. @param {{__typename: string}} item */
export const typeWord = (item) => t(`type.${item.__typename}`);
