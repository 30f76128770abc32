/**
 * Where a fact is from, in one line: the document as a link, and the place in it.
 * @module
 */
import { itemLink } from "./links.js";
import { html, nothing } from "./lit.js";

/** @param {{document: {id: string, name: string}, locator: string}} source */
export const sourceText = (source) => html`<a href=${itemLink(source.document.id)} lang="nb">${source.document.name}</a>, <span lang="nb">${source.locator}</span>`;

/** Several, small, document by document; nothing when there are none. @param {{document: {id: string, name: string}, locator: string}[]} sources */
export function sourceList(sources) {
  if (!sources?.length) return nothing;
  const byDocument = Map.groupBy(sources, ({ document }) => document.id);
  return html`<ul class="source-list">
    ${[...byDocument.values()].map((some) => html`<li>${sourceText({ document: some[0].document, locator: [...new Set(some.map(({ locator }) => locator))].join("; ") })}</li>`)}
  </ul>`;
}
