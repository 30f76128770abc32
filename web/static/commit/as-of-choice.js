/**
 * The choice of a moment: every page obeys it through the URL.
 * @module
 */
import { day, t } from "../platform/i18n.js";
import { commit, sameWith } from "../platform/links.js";
import { html, nothing, render } from "../platform/lit.js";
import { navigate } from "../router.js";
import { listCommits } from "./commits.js";

/** `<as-of-choice>`. */
export class AsOfChoice extends HTMLElement {
  /** Follows the URL and the language. */
  async refresh() {
    const commits = await listCommits();
    render(commits ? this.#choice(commits) : nothing, this);
    const select = this.querySelector("select");
    if (select) select.value = String(commit() ?? ""); // After its options are there.
  }

  #choice(commits) {
    return html`<label for="as-of">${t("asOf.label")}</label>
      <select id="as-of" @change=${(event) => navigate(sameWith({ commit: event.target.value || null }))}>
        <option value="">${t("asOf.now")}</option>
        ${commits.map((one) => html`<option value=${one.number}>${day(one.at)} – ${one.message}</option>`)}
      </select>`;
  }
}
