/**
 * The banner that stands over every page while the past, an edition or a what-if is shown.
 * @module
 */
import { day, t } from "../platform/i18n.js";
import { commit, edition, link, sameWith, scenario } from "../platform/links.js";
import { html, nothing, render } from "../platform/lit.js";
import { indexOf, listPoints, messageText } from "./points.js";

/** `<as-of-banner>`. */
class AsOfBanner extends HTMLElement {
  connectedCallback() {
    this.refresh();
  }

  /** Follows the URL and the language. */
  async refresh() {
    this.#draw(null);
    if (commit() !== null || edition() !== null) this.#draw(await listPoints());
  }

  #draw(points) {
    render([commit() === null && edition() === null ? nothing : past(points), scenario() === null ? nothing : whatIf()], this);
  }
}

function past(points) {
  const point = points?.[indexOf(points, commit(), edition())];
  return html`<div class="as-of-banner" role="status">
    <p class="wrap">
      <strong>${bannerText(point)}</strong> ${point ? html`<span class="as-of-what" lang="nb">${point.name ?? messageText(point.message)}</span>` : nothing}
      ${point?.approximate ? html`<span>${t("asOf.approximate")}</span>` : nothing}
      <a class="to-now" href=${sameWith({ commit: null, edition: null })}>${t("asOf.toNow")}</a>
      <a href=${link("/compare", { from: point?.key ?? (commit() === null ? edition() : `commit:${commit()}`), to: "now", commit: null, edition: null })}>${t("asOf.compare")}</a>
    </p>
  </div>`;
}

function bannerText(point) {
  if (point) return t(point.edition ? "asOf.bannerScope" : "asOf.banner", { date: day(point.date) });
  return commit() === null ? t("asOf.bannerEdition", { edition: edition() }) : t("asOf.bannerNumber", { number: commit() });
}

const whatIf = () => html`<div class="as-of-banner what-if-banner" role="status">
  <p class="wrap">
    <strong>${t("asOf.whatIf")}</strong> <a href=${link("/what-if")}>${t("asOf.whatIfChange")}</a> <a href=${sameWith({ scenario: null })}>${t("asOf.whatIfLeave")}</a>
  </p>
</div>`;

/** The element, which is fetched where it is needed. */
export const ELEMENTS = { "as-of-banner": AsOfBanner };
