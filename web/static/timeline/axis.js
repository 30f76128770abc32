/**
 * The axis of years and quarters, and the lines that go down from it.
 * @module
 */
import { t } from "../platform/i18n.js";
import { svg, html, nothing } from "../platform/lit.js";
import { xOf, yearsOf } from "../platform/time-axis.js";

const HEIGHT = 52;

/** @param {{width: number, range: any, perQuarter: number, moments: {known?: number, today: number}}} layout */
export function axis({ width, range, perQuarter, moments }) {
  return html`<svg width=${width} height=${HEIGHT} role="img" aria-label=${t("axis.label", { from: String(yearsOf(range)[0]), to: String(yearsOf(range).at(-1)) })}>
    ${yearsOf(range).map((year) => oneYear(year, xOf(range, perQuarter, year * 4), perQuarter, year % every(perQuarter) === 0))}
    ${moments.known === undefined ? nothing : flag("known", xOf(range, perQuarter, moments.known), width)} ${flag("today", xOf(range, perQuarter, moments.today), width)}
  </svg>`;
}

// Where years are too narrow for their numbers, only some have one.
const every = (perQuarter) => [1, 2, 5, 10].find((years) => years * 4 * perQuarter >= 42) ?? 20;

function oneYear(year, x, perQuarter, numbered) {
  return svg`<g transform="translate(${x} 0)">
    <path class="year-line" d="M0.5 20V${HEIGHT}" />
    ${numbered ? svg`<text class="year" x="6" y="${36}">${year}</text>` : nothing}
    ${perQuarter < 8 ? nothing : [0, 1, 2, 3].map((quarter) => svg`<path class="tick" d="M${quarter * perQuarter + 0.5} 46V${HEIGHT}" />`)}
    ${perQuarter < 26 ? nothing : [0, 1, 2, 3].map((quarter) => svg`<text class="quarter" x="${(quarter + 0.5) * perQuarter}" y="${HEIGHT - 2}">${quarter + 1}</text>`)}
  </g>`;
}

function flag(name, x, width) {
  const text = t(`axis.${name}`);
  const half = text.length * 3.4 + 4;
  const middle = Math.min(Math.max(x, half), width - half);
  return svg`<g class="flag ${name}"><text x="${middle}" y="12">${text}</text><path d="M${x} 18V${HEIGHT}" /></g>`;
}

/** The lines behind the rows: years, what was known, today. @param {any} layout */
export function grid({ width, height, range, perQuarter, moments }) {
  const line = (name, x) => svg`<path class="${name}" d="M${x} 0V${height}" />`;
  return html`<svg width=${width} height=${height} aria-hidden="true">
    ${yearsOf(range).map((year) => line("year-line", xOf(range, perQuarter, year * 4) + 0.5))} ${moments.known === undefined ? nothing : line("flag-line known", xOf(range, perQuarter, moments.known))}
    ${line("flag-line today", xOf(range, perQuarter, moments.today))}
  </svg>`;
}
