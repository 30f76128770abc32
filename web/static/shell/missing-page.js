/**
 * The page for URLs that lead nowhere.
 * @module
 */
import { t } from "../platform/i18n.js";
import { link } from "../platform/links.js";
import { html } from "../platform/lit.js";
import { PageElement } from "../platform/page-element.js";

/** `<missing-page>`. */
class MissingPage extends PageElement {
  async load() {
    return {};
  }

  heading() {
    return t("missing.title");
  }

  view() {
    return html`<section class="problem">
      <h1 tabindex="-1">${t("missing.title")}</h1>
      <p>${t("missing.text")}</p>
      <p><a class="button" href=${link("/")}>${t("error.toRoadmap")}</a></p>
    </section>`;
  }
}

/** The elements that only this page needs, by tag. */
export const ELEMENTS = { "missing-page": MissingPage };
