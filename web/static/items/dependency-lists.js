/**
 * What an item needs, and what needs it: each edge with its kind, why, how surely, and where it is from.
 * @module
 */
import { t } from "../platform/i18n.js";
import { html, nothing } from "../platform/lit.js";
import { itemNameAndType, prose } from "../platform/named.js";
import { sourceText } from "../platform/source-text.js";
import { edgeEnds } from "./edge-ends.js";

/** @param {any} item */
export function dependencyLists(item) {
  const { needs, neededBy, others } = edgeEnds(item);
  return html`${list("needs", needs)} ${list("neededBy", neededBy)} ${others.length > 0 ? list("others", others) : nothing}`;
}

function list(key, edges) {
  return html`<section class="item-section" id=${key}>
    <h2>${t(`section.${key}`)} <span class="count">${edges.length}</span></h2>
    ${edges.length === 0 ? html`<p class="unknown">${t(`section.${key}.none`)}</p>` : nothing}
    <ul class="edges">
      ${edges.map(entry)}
    </ul>
  </section>`;
}

function entry({ edge, other, forward }) {
  const word = t(`${forward ? "DependencyKind" : "edgeBack"}.${edge.kind}`);
  return html`<li data-id=${edge.id}>
    <p class="edge-line"><span class="edge-kind ${edge.kind.toLowerCase()}">${word}</span> ${itemNameAndType(other)}</p>
    ${prose(edge.rationale)}
    <p class="facts">
      ${edge.state === "OPEN" ? nothing : html`<span>${t(`DependencyState.${edge.state}`)}</span>`} <span>${t(`Statedness.${edge.statedness}`)}</span>
      ${edge.sources.map((source) => html`<span>${sourceText(source)}</span>`)}
    </p>
  </li>`;
}
