/**
 * How many have begun over time: between the least that is sure and the most that is possible, with the same in a table.
 * @module
 */
import { badge } from "../platform/badges.js";
import { number, t } from "../platform/i18n.js";
import { html, nothing, svg } from "../platform/lit.js";
import { itemName, unknownWord } from "../platform/named.js";
import { none } from "../platform/page-parts.js";
import { periodText } from "../platform/period.js";
import { table } from "../platform/table.js";
import { quarterOf, yearOf } from "../platform/time-axis.js";
import { beginning, curveOf } from "./times.js";

const [WIDTH, HEIGHT, LEFT, TOP, BOTTOM] = [640, 220, 34, 14, 28];

/** @param {any[]} adoptions of one solution */
export function curve(adoptions) {
  const dated = adoptions.filter(({ period }) => period);
  const steps = curveOf(dated);
  return html`<h3>${t("adoption.curve")}</h3>
    ${steps.length === 0 ? none(t("adoption.curve.none")) : html`<figure class="chart drawing-part" data-drawing>${drawing(dated, steps)}<figcaption class="facts">${t("adoption.curve.legend")}</figcaption></figure>`}
    ${adoptions.length === 0 ? nothing : adopters(adoptions)}`;
}

/** @param {any[]} dated @param {any[]} steps */
function drawing(dated, steps) {
  const most = steps.at(-1).most;
  const from = steps[0].quarter;
  const x = (quarter) => LEFT + ((quarter - from) * (WIDTH - LEFT - 8)) / steps.length;
  const y = (count) => HEIGHT - BOTTOM - (count * (HEIGHT - TOP - BOTTOM)) / most;
  const stair = (of) => steps.map(({ quarter, [of]: count }, i) => `${i === 0 ? "M" : "L"}${x(quarter)} ${y(count)}H${x(quarter + 1)}`).join("");
  const back = steps.toReversed().map(({ quarter, least }) => `L${x(quarter + 1)} ${y(least)}H${x(quarter)}`).join("");
  const years = steps.filter(({ quarter }, i) => i === 0 || quarterOf(quarter) === 1);
  const counts = Array.from({ length: most + 1 }, (_, i) => i).filter((i) => most < 6 || i % Math.ceil(most / 5) === 0);
  return svg`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${t("adoption.curve.label", { count: dated.length })}>
    ${counts.map((i) => svg`<path class="grid" d="M${LEFT} ${y(i)}H${WIDTH}" /><text class="curve-tick" x=${LEFT - 6} y=${y(i) + 4} text-anchor="end">${number(i)}</text>`)}
    ${years.map(({ quarter }) => svg`<path class="grid" d="M${x(quarter)} ${TOP}V${HEIGHT - BOTTOM + 5}" /><text class="curve-tick" x=${x(quarter) + 4} y=${HEIGHT - 8}>${yearOf(quarter)}</text>`)}
    <path class="between" d="${stair("most")}${back}Z" /><path class="at-most" d=${stair("most")} /><path class="at-least" d=${stair("least")} />
    ${dated.map((one, i) => svg`<circle class="begins" data-id=${one.id} cx=${x(beginning(one.period).first) + 4 + (i % 5) * 5} cy=${HEIGHT - BOTTOM} r="3" />`)}
  </svg>`;
}

function adopters(adoptions) {
  const headings = ["adoption.column.actor", "adoption.column.stage", "adoption.column.begins", "adoption.column.order", "adoption.column.figures"].map((key) => t(key));
  const rows = adoptions.map((one) => [
    itemName(one.actor),
    one.stage ? badge("AdoptionStage", one.stage) : unknownWord(),
    one.period ? periodText(one.period) : unknownWord(),
    one.order ?? "",
    html`<span lang="nb">${one.figures.map(({ asStated }) => asStated).join("; ")}</span>`,
  ]);
  return table(t("adoption.curve"), headings, rows, adoptions.map(({ id }) => id));
}
