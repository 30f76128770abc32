/**
 * The banner that stands over every page while the past is shown.
 * @module
 */
import { day, t } from "../platform/i18n.js";
import { commit, sameWith } from "../platform/links.js";
import { html, nothing, render } from "../platform/lit.js";
import { listCommits } from "./commits.js";

/** `<as-of-banner>`. */
export class AsOfBanner extends HTMLElement {
  /** Follows the URL and the language. */
  async refresh() {
    this.#draw(null);
    if (commit() !== null) this.#draw(await listCommits());
  }

  #draw(commits) {
    const number = commit();
    if (number === null) return render(nothing, this);
    const known = commits?.find((one) => one.number === number);
    const text = known ? t("asOf.banner", { date: day(known.at) }) : t("asOf.bannerNumber", { number });
    render(
      html`<div class="as-of-banner" role="status">
        <p class="wrap"><strong>${text}</strong> <a href=${sameWith({ commit: null })}>${t("asOf.toNow")}</a></p>
      </div>`,
      this,
    );
  }
}
