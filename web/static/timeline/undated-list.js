/**
 * The initiatives that cannot be drawn because nobody knows when: listed by the same lanes, with the reason.
 * @module
 */
import { t } from "../platform/i18n.js";
import { html, nothing } from "../platform/lit.js";
import { stateMark, stateWord } from "../platform/marks.js";
import { itemName } from "../platform/named.js";
import { laneTitle } from "./lane-title.js";

/** The anchor of a lane's part of the list. @param {{id: string}} lane */
export const anchorOf = (lane) => `undated-${lane.id.replaceAll(" ", "-") || "none"}`;

/** Why the period is not known: LOST, NOT_STATED or NOT_APPLICABLE. @param {any} initiative */
export const reasonOf = (initiative) => initiative.unknowns.find((unknown) => unknown.field.split(".")[0] === "period")?.reason ?? "NOT_STATED";

/**
 * @param {import("./lanes.js").Lane[]} lanes
 * @param {number} count how many initiatives there are in it, each counted once
 */
export function undatedList(lanes, count) {
  if (count === 0) return nothing;
  return html`<section class="undated" id="undated" tabindex="-1" aria-labelledby="undated-title">
    <h2 id="undated-title">${t("undated.title", { count })}</h2>
    <p class="explain">${t("undated.explain")}</p>
    <div class="undated-lanes">
      ${lanes
        .filter((lane) => lane.undated.length > 0)
        .map(
          (lane) =>
            html`<section id=${anchorOf(lane)} tabindex="-1">
              <h3>${lane.name || lane.word ? laneTitle(lane, "") : t("undated.otherLane")} <span class="count">${lane.undated.length}</span></h3>
              <ul>
                ${lane.undated.map(entry)}
              </ul>
            </section>`,
        )}
    </div>
  </section>`;
}

function entry(initiative) {
  return html`<li data-id=${initiative.id}>
    ${itemName(initiative)}
    <span class="facts">${initiative.state ? html`${stateMark(initiative.state)}${stateWord(initiative.state)} · ` : nothing}${t(`reason.short.${reasonOf(initiative)}`)}</span>
  </li>`;
}
