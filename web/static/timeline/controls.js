/**
 * How the timeline is grouped, seen and filtered. Every choice goes into the URL.
 * @module
 */
import { t } from "../platform/i18n.js";
import { sameWith } from "../platform/links.js";
import { html, nothing } from "../platform/lit.js";
import { stateMark } from "../platform/marks.js";
import { conflictShape } from "./marks.js";
import { GROUPS, UNKNOWN, ZOOM, countsOf, zoomWithin } from "./filter.js";

/** Where the choices and the legend stand folded, and names have no column: the same as in controls.css and timeline.css. */
export const NARROW = "(max-width: 720px)";
const KINDS = ["PROGRAMME", "PROJECT", "MEASURE", "DELIVERY", "ACTIVITY"];
const STATES = ["PROPOSED", "PLANNED", "ONGOING", "PAUSED", "COMPLETED", "STOPPED", UNKNOWN];

/**
 * @param {any[]} initiatives all of them, for the counts
 * @param {import("./filter.js").TimelineState} state
 * @param {Map<string, any[]> | null} conflicts by item; null while they are not known
 * @param {(changes: object, how?: object) => void} change
 */
export function timelineControls(initiatives, state, conflicts, change) {
  const chosen = state.kinds.length + state.states.length + Number(state.conflicts);
  return html`<form class="controls" role="search" aria-label=${t("filter.title")} @submit=${(event) => event.preventDefault()}>
    <details class="fold-narrow" ?open=${!matchMedia(NARROW).matches}>
    <summary>${t("filter.title")}: <span class="chosen">${t(`group.${state.group}`)}, ${t(`view.${state.view}`)}${state.text ? html`, «${state.text}»` : nothing}</span></summary>
    <div class="control-row">
      ${choice("group", t("group.title"), GROUPS, state.group, change)} ${choice("view", t("view.title"), ["drawing", "table"], state.view, change)}
      <div class="field grow">
        <label for="filter-text">${t("filter.text")}</label>
        <input id="filter-text" type="search" autocomplete="off" .value=${state.text} @input=${(event) => change({ text: event.target.value }, { replace: true })} />
      </div>
    <details class="filters" ?open=${chosen > 0}>
      <summary>${t("filter.more")}${chosen > 0 ? html` <span class="chosen">${t("filter.chosen", { count: chosen })}</span>` : nothing}</summary>
      ${checks("kind", "InitiativeKind", KINDS, countsOf(initiatives, "kind"), state.kinds, change)} ${checks("state", "InitiativeState", STATES, countsOf(initiatives, "state"), state.states, change)} ${conflictCheck(initiatives, state, conflicts, change)}
      ${chosen > 0 ? html`<p><a href=${sameWith({ kind: null, state: null, conflicts: null })}>${t("filter.clear")}</a></p>` : nothing}
      </details>
    </div>
    </details>
  </form>`;
}

function choice(name, title, values, current, change) {
  return html`<fieldset class="segmented">
    <legend>${title}</legend>
    <div>
      ${values.map(
        (value) =>
          html`<label
            ><input type="radio" name=${name} value=${value} .checked=${value === current} @change=${() => change({ [name]: value === values[0] ? null : value })} /><span
              >${t(`${name}.${value}`)}</span
            ></label
          >`,
      )}
    </div>
  </fieldset>`;
}

function checks(name, words, values, counts, chosen, change) {
  const toggled = (value) => (chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  return html`<fieldset class="checks">
    <legend>${t(`filter.${name}`)}</legend>
    ${values
      .filter((value) => counts.has(value) || chosen.includes(value))
      .map(
        (value) =>
          html`<label
            ><input type="checkbox" .checked=${chosen.includes(value)} @change=${() => change({ [name]: toggled(value) })} />${name === "state" ? stateMark(value) : nothing}<span
              >${value === UNKNOWN ? t("state.unknown") : t(`${words}.${value}`)} <span class="count">(${counts.get(value) ?? 0})</span></span
            ></label
          >`,
      )}
  </fieldset>`;
}

function conflictCheck(initiatives, state, conflicts, change) {
  const count = conflicts ? initiatives.filter((one) => [one, ...one.milestones].some(({ id }) => conflicts.has(id))).length : null;
  if (count === 0 && !state.conflicts) return nothing;
  return html`<fieldset class="checks">
    <legend>${t("filter.conflicts")}</legend>
    <label
      ><input type="checkbox" name="conflicts" .checked=${state.conflicts} @change=${() => change({ conflicts: state.conflicts ? null : "1" })} /><svg class="mark" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">${conflictShape(true)}</svg
      ><span>${t("filter.onlyConflicts")} ${count === null ? nothing : html`<span class="count">(${count})</span>`}</span></label
    >
  </fieldset>`;
}

/** Zoom, and all lanes at once; links, so that every look has an address. @param {import("./filter.js").TimelineState} state */
export function zoomControls({ zoom, lanes }) {
  const step = (by, sign, key, possible) => html`<a class="tool" href=${sameWith({ zoom: zoomWithin(zoom + by) || null })} aria-label=${t(key)} aria-disabled=${String(!possible)}><span aria-hidden="true">${sign}</span></a>`;
  return html`<div class="tools" role="group" aria-label=${t("zoom.title")}>
    ${step(-1, "−", "zoom.out", zoom > ZOOM.least)} <a class="tool" href=${sameWith({ zoom: null })}>${t("zoom.fit")}</a> ${step(1, "+", "zoom.in", zoom < ZOOM.most)}
    <a class="tool" href=${sameWith({ lanes: lanes.closed ? null : "closed", lane: null })}>${t(lanes.closed ? "lanes.open" : "lanes.close")}</a>
  </div>`;
}
