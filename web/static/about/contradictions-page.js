/**
 * What the sources tell differently: every claim with its source, the one that the roadmap goes by, and why.
 * @module
 */
import { apiLanguage, t } from "../platform/i18n.js";
import { commit } from "../platform/links.js";
import { html, nothing } from "../platform/lit.js";
import { itemName, phrase } from "../platform/named.js";
import { PageElement } from "../platform/page-element.js";
import { intro, none, section } from "../platform/page-parts.js";
import { sourceText } from "../platform/source-text.js";

/** `<contradictions-page>`. */
export class ContradictionsPage extends PageElement {
  async load() {
    return (await this.ask("contradictionList", { commit: commit(), language: apiLanguage() })).roadmap.contradictions;
  }

  heading() {
    return t("contradictions.title");
  }

  view(all) {
    const content = all.length === 0 ? none(t("contradictions.none")) : html`<ul class="contradictions">${all.map(entry)}</ul>`;
    return html`${intro(t("contradictions.title"), t("contradictions.lead"))} ${section("list", t("contradictions.list"), content, { count: all.length })}`;
  }
}

const entry = (one) => html`<li class="card" data-id=${one.id}>
  <h3>${itemName(one)}</h3>
  ${one.item ? html`<p class="facts">${t("contradictions.about")} ${itemName({ id: one.item.id, name: one.item.name ?? one.item.id })}</p>` : nothing}
  <ul class="claims">
    ${one.claims.map(
      ({ value, source }) => html`<li class=${value === one.accepted?.value ? "accepted" : ""}>
        <span lang="nb">${value}</span> ${value === one.accepted?.value ? html`<strong class="chosen">${t("contradictions.accepted")}</strong>` : nothing}
        <div class="facts">${sourceText(source)}</div>
      </li>`,
    )}
  </ul>
  ${one.explanation ? html`<p>${phrase(one.explanation)}</p>` : nothing}
</li>`;

/** The elements that only this page needs, by tag. */
export const ELEMENTS = { "contradictions-page": ContradictionsPage };
