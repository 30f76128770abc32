/**
 * Shapes that stand beside words: a state is a shape and a word, never a colour alone.
 * @module
 */
import { t } from "./i18n.js";
import { html, svg } from "./lit.js";

/** A ring with something in it. @param {unknown} extra */
export const ring = (extra) => svg`<circle class="mark-line" cx="6" cy="6" r="4.6" />${extra}`;

/** The shapes of an initiative's states. */
export const STATES = {
  PROPOSED: svg`<circle class="mark-line dotted" cx="6" cy="6" r="4.6" />`,
  PLANNED: ring(""),
  ONGOING: ring(svg`<path class="mark-fill" d="M6 1.4a4.6 4.6 0 0 1 0 9.2z" />`),
  PAUSED: svg`<path class="mark-fill" d="M2.5 1.5h2.4v9H2.5zM7.1 1.5h2.4v9H7.1z" />`,
  COMPLETED: svg`<circle class="mark-fill" cx="6" cy="6" r="5.2" /><path class="mark-cut" d="M3.4 6.2l1.8 1.8 3.4-3.8" />`,
  STOPPED: svg`<path class="mark-line" d="M2 2l8 8M10 2l-8 8" />`,
};

/** What is not begun, or not known. */
export const NO_STATE = svg`<path class="mark-line" d="M3 6h6" />`;

/** The shapes of a decision's states. */
export const DECISIONS = { PROPOSED: STATES.PROPOSED, ADOPTED: STATES.COMPLETED };

/** The shape of an initiative's state, 12 by 12, for use inside a drawing. @param {string | null} state */
export const stateShape = (state) => STATES[state] ?? NO_STATE;

/** A state's word. @param {string | null} state */
export const stateWord = (state) => (state in STATES ? t(`InitiativeState.${state}`) : t("state.unknown"));

/** A state's shape with its word. @param {string | null} state */
export const stateBadge = (state) => html`<span class="state">${stateMark(state)}${stateWord(state)}</span>`;

/** A decision's state as a word with its shape. @param {string} state */
export const decisionBadge = (state) => html`<span class="state">${mark(DECISIONS[state])}${t(`DecisionState.${state}`)}</span>`;

/** A state's shape alone, for places where the word stands nearby. @param {string | null} state */
export const stateMark = (state) => mark(stateShape(state));

/** A shape beside a word. @param {unknown} shape */
export const mark = (shape) => html`<svg class="mark" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">${shape}</svg>`;

/** What kind of thing an item is, as a quiet word. @param {{__typename: string}} item */
export const typeWord = (item) => t(`type.${item.__typename}`);
