/**
 * The glossary: the roadmap's own words in three languages, from the file that the schema's names are taken from.
 * @module
 */
import { listTerms } from "../platform/graphql.js";
import { byName, language, t } from "../platform/i18n.js";
import { html } from "../platform/lit.js";
import { PageElement } from "../platform/page-element.js";
import { intro, section } from "../platform/page-parts.js";
import { table } from "../platform/table.js";

/** `<glossary-page>`. */
export class GlossaryPage extends PageElement {
  load() {
    return listTerms();
  }

  heading() {
    return t("glossary.title");
  }

  view(terms) {
    const wordOf = { nb: ([, { nb }]) => nb, nn: ([, { nn }]) => nn, en: ([name]) => name }[language()];
    const sorted = Object.entries(terms).toSorted((a, b) => byName(wordOf(a), wordOf(b)));
    const headings = ["glossary.column.word", "glossary.column.nb", "glossary.column.nn", "glossary.column.meaning"].map((key) => t(key));
    const rows = sorted.map(([name, { nb, nn, meaning }]) => [html`<code lang="en">${name}</code>`, html`<span lang="nb">${nb}</span>`, html`<span lang="nn">${nn}</span>`, html`<span lang="en">${meaning}</span>`]);
    return html`${intro(t("glossary.title"), t("glossary.lead"))} ${section("terms", t("glossary.terms"), table(t("glossary.title"), headings, rows), { count: rows.length })}`;
  }
}

/** The elements that only this page needs, by tag. */
export const ELEMENTS = { "glossary-page": GlossaryPage };
