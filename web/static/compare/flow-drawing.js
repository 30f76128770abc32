/**
 * The flow of status lights as a drawing, with its table.
 * @module
 */
import { badge } from "../platform/badges.js";
import { number, t } from "../platform/i18n.js";
import { html, svg } from "../platform/lit.js";
import { itemName } from "../platform/named.js";
import { LIGHTS, layoutFlows } from "./lights.js";

const [WIDTH, BAND, LEFT] = [640, 300, 170];

const lightWord = (light) => (light === "NONE" || light === "UNKNOWN" ? t(`light.${light}`) : t(`Light.${light}`));

/** @param {import("./lights.js").Flow[]} flows */
export function flowDrawing(flows) {
  const { height, sides, bands } = layoutFlows(flows, { width: BAND, unit: 14, gap: 14 });
  return html`<div class="flow-window" data-drawing tabindex="0" role="region" aria-label=${t("flow.drawing")}>
    <svg class="flow" width=${WIDTH} height=${height + 8} viewBox="0 -4 ${WIDTH} ${height + 8}" role="img" aria-label=${t("flow.drawing")}>
      ${bands.map(({ from, to, count, path }) => svg`<path class="band ${to.toLowerCase()}" data-flow="${from}-${to}" transform="translate(${LEFT} 0)" d="${path}"><title>${lightWord(from)} → ${lightWord(to)}: ${number(count)}</title></path>`)}
      ${sides.map(({ side, light, count, y, height: tall }) => {
        const right = side === "to";
        const x = right ? LEFT + BAND : LEFT - 8;
        return svg`<rect class="light-box ${light.toLowerCase()}" x="${x}" y="${y}" width="8" height="${tall}" /><text class="${right ? "" : "before"}" x="${right ? x + 16 : x - 8}" y="${y + tall / 2 + 4}">${lightWord(light)} ${number(count)}</text>`;
      })}
    </svg>
  </div>`;
}

/** @param {import("./lights.js").Flow[]} flows */
export const flowTable = (flows) => html`<div class="table-window" tabindex="0" role="group" aria-label=${t("flow.table")}>
  <table class="flow-table">
    <caption>
      ${t("flow.table")}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t("ghost.before")}</th>
        <th scope="col">${t("ghost.after")}</th>
        <th scope="col">${t("flow.count")}</th>
        <th scope="col">${t("flow.what")}</th>
      </tr>
    </thead>
    <tbody>
      ${flows.map(
        ({ from, to, count, of }) => html`<tr data-flow="${from}-${to}">
          <th scope="row">${word(from)}</th>
          <td>${word(to)}</td>
          <td>${number(count)}</td>
          <td>
            <ul class="names">
              ${of.map((one) => html`<li>${itemName(one)}, ${t(`Dimension.${one.dimension}`)}</li>`)}
            </ul>
          </td>
        </tr>`,
      )}
    </tbody>
  </table>
</div>`;

const word = (light) => (LIGHTS.indexOf(light) < 3 ? badge("Light", light) : html`<span class="unknown">${lightWord(light)}</span>`);
