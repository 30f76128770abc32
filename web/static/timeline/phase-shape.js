/**
 * A phase within a bar. How certain it is shows in how it is filled: decided is full, planned hatched, tentative empty; not known has a question mark.
 * @module
 */
import { t } from "../platform/i18n.js";
import { nothing, svg } from "../platform/lit.js";
import { periodText } from "../platform/period.js";
import { hatching } from "./hatching.js";

const NUMBERS = { CONCEPT: 1, NATIONAL_PREPARATION: 2, SECTOR_PREPARATION: 3, ORGANISATIONAL_CHANGE: 4, NEW_PRACTICE: 5 };
const [TOP, HEIGHT] = [12, 16];

/** @param {import("./timeline-layout.js").PhaseBar} phase */
export function phaseShape({ x, width, plan }) {
  const { phase, certainty, state, period } = plan;
  const facts = [t(`Phase.${phase}`), periodText(period), certainty ? t(`Certainty.${certainty}`) : t("certainty.unknown"), state ? t(`PhaseState.${state}`) : null].filter(Boolean).join(", ");
  const inner = Math.max(width - 3, 3);
  return svg`<g class="phase ${(certainty ?? "unknown").toLowerCase()}" data-phase="${phase}">
    <title>${facts}</title>
    <rect x="${x + 1.5}" y="${TOP}" width="${inner}" height="${HEIGHT}" rx="2" />
    ${certainty === "PLANNED" ? svg`<path class="hatch" d="${hatching(x + 1.5, TOP, inner, HEIGHT)}" />` : nothing}
    ${width > 16 ? svg`<text x="${x + width / 2}" y="${TOP + 12}">${NUMBERS[phase]}${certainty ? "" : "?"}</text>` : nothing}
  </g>`;
}

/** A sample for the legend. @param {string | null} certainty */
export const certaintySample = (certainty) => svg`<g class="phase ${(certainty ?? "unknown").toLowerCase()}"><rect x="1" y="1" width="42" height="14" rx="2" />${certainty === "PLANNED" ? svg`<path class="hatch" d="${hatching(1, 1, 42, 14)}" />` : nothing}<text x="22" y="12">${certainty ? "1" : "1?"}</text></g>`;
