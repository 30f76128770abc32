/**
 * How the timeline is grouped, seen and filtered. Every choice goes into the URL.
 * @module
 */
import { t } from "../platform/i18n.js";
import { sameWith } from "../platform/links.js";
import { html, nothing } from "../platform/lit.js";
import { stateMark } from "../platform/marks.js";
import { UNKNOWN, countsOf } from "./filter.js";

const KINDS = ["PROGRAMME", "PROJECT", "MEASURE", "DELIVERY", "ACTIVITY"];
const STATES = ["PROPOSED", "PLANNED", "ONGOING", "PAUSED", "COMPLETED", "STOPPED", UNKNOWN];

/**
 * @param {any[]} initiatives all of them, for the counts
 * @param {import("./filter.js").TimelineState} state
 * @param {(changes: object, how?: object) => void} change
 */
export function timelineControls(initiatives, state, change) {
  const chosen = state.kinds.length + state.states.length;
  return html`<form class="controls" role="search" aria-label=${t("filter.title")} @submit=${(event) => event.preventDefault()}>
    <div class="control-row">
      ${choice("group", t("group.title"), ["solution", "owner"], state.group, change)} ${choice("view", t("view.title"), ["drawing", "table"], state.view, change)}
      <div class="field grow">
        <label for="filter-text">${t("filter.text")}</label>
        <input id="filter-text" type="search" autocomplete="off" .value=${state.text} @input=${(event) => change({ text: event.target.value }, { replace: true })} />
      </div>
    <details class="filters" ?open=${chosen > 0}>
      <summary>${t("filter.more")}${chosen > 0 ? html` <span class="chosen">${t("filter.chosen", { count: chosen })}</span>` : nothing}</summary>
      ${checks("kind", "InitiativeKind", KINDS, countsOf(initiatives, "kind"), state.kinds, change)} ${checks("state", "InitiativeState", STATES, countsOf(initiatives, "state"), state.states, change)}
      ${chosen > 0 ? html`<p><a href=${sameWith({ kind: null, state: null })}>${t("filter.clear")}</a></p>` : nothing}
      </details>
    </div>
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
