/**
 * The accessibility statement: what was tested and how, what is known not to be good enough, and how to tell of more.
 * @module
 */
import { t } from "../platform/i18n.js";
import { link } from "../platform/links.js";
import { html } from "../platform/lit.js";
import { PageElement } from "../platform/page-element.js";
import { intro, section } from "../platform/page-parts.js";

const PARTS = { tested: 7, limits: 5, report: 2 };

/** `<accessibility-page>`. */
export class AccessibilityPage extends PageElement {
  async load() {
    return {};
  }

  heading() {
    return t("accessibility.title");
  }

  view() {
    return html`${intro(t("accessibility.title"), t("accessibility.lead"))}
    ${Object.entries(PARTS).map(([part, count]) => section(part, t(`accessibility.${part}`), html`<ul class="bullets prose">${Array.from({ length: count }, (_, i) => html`<li>${t(`accessibility.${part}.${i + 1}`)}</li>`)}</ul>`))}
    ${section("plain", t("accessibility.plain"), html`<p class="section-lead">${t("accessibility.plainText")}</p><p><a href="/html" data-plain>${t("accessibility.toPlain")}</a> · <a href=${link("/about")}>${t("about.title")}</a></p>`)}`;
  }
}

/** The elements that only this page needs, by tag. */
export const ELEMENTS = { "accessibility-page": AccessibilityPage };
