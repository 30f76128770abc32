/**
 * What the shapes of the timeline mean.
 * @module
 */
import { t } from "../platform/i18n.js";
import { html, svg } from "../platform/lit.js";
import { stateBadge } from "../platform/marks.js";
import { conflictShape } from "./marks.js";
import { certaintySample } from "./phase-shape.js";

/** The legend, small enough to stand open: of phases only where there are any. @param {import("./lanes.js").Lane[]} lanes */
export function timelineLegend(lanes) {
  const plans = lanes.flatMap((lane) => lane.dated.flatMap((one) => one.phases.filter((plan) => plan.period)));
  const certainties = CERTAINTIES.filter((one) => plans.some((plan) => plan.certainty === one));
  const precisions = ["HALF_YEAR", "YEAR", "BUCKET"].filter((one) => lanes.some((lane) => lane.dated.some(({ period }) => period?.precision === one)));
  return html`<ul class="legend" aria-label=${t("legend.title")}>
    ${entry(t("legend.exact"), svg`<rect class="bar" x="1" y="2" width="42" height="12" rx="2" />`)}
    ${precisions.map((one) => entry(t(`legend.within.${one}`), svg`<rect class="bar loose ${one.toLowerCase()}" x="1" y="2" width="42" height="12" />`))}
    ${entry(t("legend.open"), svg`<path class="bar" d="M1 2h33l9 6-9 6H1z" />`)} ${entry(t("legend.milestone"), svg`<path class="diamond" d="M22 2l6 6-6 6-6-6z" />`)}
    ${entry(t("legend.roughMilestone"), svg`<path class="whisker" d="M2 8h40M2 4v8M42 4v8" /><path class="diamond loose" d="M22 2l6 6-6 6-6-6z" />`)}
    ${certainties.map((one) => entry(t("legend.phase", { certainty: one ? t(`Certainty.${one}`) : t("certainty.unknown") }), certaintySample(one)))}
    ${entry(t("legend.decision"), svg`<path class="decision-shape" d="M22 1l8 5v9h-16v-9z" />`)}
    ${entry(t("legend.conflict"), svg`<g transform="translate(6 1)">${conflictShape(true)}</g><g transform="translate(24 1)">${conflictShape(false)}</g>`)}
  </ul>`;
}

/** What the marks in the tables mean, on paper, where nobody can ask them. */
export const paperLegend = () => html`<ul class="legend paper-only" aria-label=${t("legend.title")}>
  ${STATES.map((state) => html`<li>${stateBadge(state)}</li>`)} ${entry(t("legend.conflict"), svg`<g transform="translate(6 1)">${conflictShape(true)}</g><g transform="translate(24 1)">${conflictShape(false)}</g>`)}
</ul>`;

const STATES = ["PROPOSED", "PLANNED", "ONGOING", "PAUSED", "COMPLETED", "STOPPED"];
const CERTAINTIES = ["DECIDED", "PLANNED", "TENTATIVE", null];
const entry = (text, shape) => html`<li><svg viewBox="0 0 44 16" width="44" height="16" aria-hidden="true">${shape}</svg> ${text}</li>`;
