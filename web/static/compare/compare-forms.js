/**
 * Which points are compared, and what of the difference is shown.
 * @module
 */
import { messageText } from "../commit/points.js";
import { day, number, t } from "../platform/i18n.js";
import { sameWith } from "../platform/links.js";
import { html, nothing } from "../platform/lit.js";
import { navigate } from "../router.js";

/** @param {import("../commit/points.js").Point[]} points @param {{from: string, to: string}} compared */
export function pointForm(points, { from, to }) {
  const go = (event) => {
    event.preventDefault();
    const data = new FormData(event.target);
    navigate(sameWith({ from: data.get("from-day") || data.get("from"), to: data.get("to-day") || data.get("to"), commit: null, edition: null, open: null }));
  };
  return html`<form class="controls point-form" @submit=${go}>
    ${choice("from", points, from)}
    <p class="swap"><a href=${sameWith({ from: to, to: from, commit: null, edition: null })}>${t("compare.swap")}</a></p>
    ${choice("to", points, to)} <button class="button">${t("compare.go")}</button>
  </form>`;
}

function choice(name, points, chosen) {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(chosen);
  const listed = points.some((point) => point.key === chosen);
  return html`<fieldset class="point-choice">
    <legend>${t(`compare.${name}`)}</legend>
    <select name=${name} aria-label=${t("compare.point")}>
      ${points.map((point) => html`<option value=${point.key} .selected=${point.key === chosen}>${optionText(point)}</option>`)} ${listed || isDay ? nothing : html`<option value=${chosen} .selected=${true}>${chosen}</option>`}
    </select>
    <label>${t("compare.orDay")} <input type="date" name="${name}-day" .value=${isDay ? chosen : ""} /></label>
  </fieldset>`;
}

function optionText(point) {
  if (point.key === "now") return t("asOf.now");
  return point.version ? `${point.name ?? point.version}, ${day(point.date)}` : `${day(point.date)}: ${messageText(point.message)}`;
}

/**
 * @param {any[]} kinds the summary of the difference
 * @param {{kinds: string[], changes: string[], text: string}} asked
 * @param {string} by
 * @param {(changes: object, how?: object) => void} change
 */
export function changeFilter(kinds, asked, by, change) {
  const toggled = (list, value) => (list.includes(value) ? list.filter((one) => one !== value) : [...list, value]);
  const sums = { ADDED: "added", REMOVED: "removed", CHANGED: "changed" };
  const count = (value) => kinds.reduce((all, kind) => all + kind[sums[value]], 0);
  return html`<form class="controls" aria-label=${t("compare.filter")} @submit=${(event) => event.preventDefault()}>
    <div class="control-row">
      <fieldset class="segmented">
        <legend>${t("compare.group")}</legend>
        <div>
          ${["kind", "decision", "change"].map((value) => html`<label><input type="radio" name="group" value=${value} .checked=${value === by} @change=${() => change({ group: value === "kind" ? null : value, open: null })} /><span>${t(`compare.group.${value}`)}</span></label>`)}
        </div>
      </fieldset>
      <div class="field grow">
        <label for="change-text">${t("compare.text")}</label>
        <input id="change-text" type="search" autocomplete="off" .value=${asked.text} @input=${(event) => change({ text: event.target.value }, { replace: true })} />
      </div>
    </div>
    <fieldset class="checks">
      <legend>${t("compare.what")}</legend>
      ${Object.keys(sums).map((value) => html`<label><input type="checkbox" .checked=${asked.changes.includes(value)} @change=${() => change({ change: toggled(asked.changes, value) })} /><span>${t(`ChangeKind.${value}`)} <span class="count">(${number(count(value))})</span></span></label>`)}
    </fieldset>
    <details class="filters" ?open=${asked.kinds.length > 0}>
      <summary>${t("compare.kinds")}</summary>
      <fieldset class="checks">
        <legend>${t("compare.group.kind")}</legend>
        ${kinds.map(({ kind, added, removed, changed }) => html`<label><input type="checkbox" .checked=${asked.kinds.includes(kind)} @change=${() => change({ kind: toggled(asked.kinds, kind) })} /><span>${t(`kinds.${kind}`)} <span class="count">(${number(added + removed + changed)})</span></span></label>`)}
      </fieldset>
    </details>
  </form>`;
}
