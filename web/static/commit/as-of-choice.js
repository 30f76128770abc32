/**
 * The choice of a moment, as a slider over commits and editions: every page obeys it through the URL.
 * @module
 */
import { day, shortDay, t } from "../platform/i18n.js";
import { commit, edition, sameWith } from "../platform/links.js";
import { html, nothing, render } from "../platform/lit.js";
import { navigate } from "../router.js";
import { indexOf, listPoints } from "./points.js";

/** `<as-of-choice>`. */
export class AsOfChoice extends HTMLElement {
  #points = null;

  /** Follows the URL and the language. */
  async refresh() {
    this.#points = await listPoints();
    this.#draw(this.#points ? indexOf(this.#points, commit(), edition()) : -1);
  }

  #draw(at) {
    const points = this.#points;
    if (!points || points.length < 2) return render(nothing, this);
    const text = pointText(points[at], at === points.length - 1);
    render(
      html`<label for="as-of">${t("asOf.label")}</label>
        <input
          id="as-of"
          type="range"
          min="0"
          max=${points.length - 1}
          step="1"
          list="as-of-points"
          aria-valuetext=${text}
          @input=${(event) => this.#draw(Number(event.target.value))}
          @change=${(event) => this.#go(Number(event.target.value))}
        />
        <datalist id="as-of-points">${points.map((_, i) => html`<option value=${i}></option>`)}</datalist>
        <output for="as-of">${points[at] ? (at === points.length - 1 ? text : html`${shortDay(points[at].date)}${points[at].version && !points[at].edition ? html` <span>${points[at].version}</span>` : nothing}`) : text}</output>`,
      this,
    );
    this.querySelector("input").value = String(at < 0 ? points.length - 1 : at); // After its ends are there.
  }

  #go(at) {
    const point = this.#points[at];
    navigate(sameWith({ commit: point.commit, edition: point.edition }));
  }
}

/** A point in a few words: "Nå", "9. desember 2021, utgave 21.1". */
function pointText(point, isNow) {
  if (!point) return t("asOf.other");
  if (isNow) return t("asOf.now");
  return point.version ? t("asOf.edition", { date: day(point.date), version: point.version }) : day(point.date);
}
