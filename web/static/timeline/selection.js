/**
 * What is selected on the timeline, told: what it needs and what needs it, one step or all the way, its conflicts in words, and the decisions that concern it.
 * @module
 */
import { day, t } from "../platform/i18n.js";
import { graphLink, link, sameWith } from "../platform/links.js";
import { html, nothing } from "../platform/lit.js";
import { decisionBadge, stateBadge, typeWord } from "../platform/marks.js";
import { itemName, phrase, prose } from "../platform/named.js";
import { periodText } from "../platform/period.js";
import { chainChoice, chainLegend, furtherLists } from "./chain-part.js";
import { edgesOf } from "./chain.js";
import { conflictMark } from "./marks.js";

export { arrowLayer } from "./arrow-layer.js";
export { chainPart } from "./chain-part.js";

const clear = () => html`<a class="close" href=${sameWith({ sel: null, chain: null })} aria-label=${t("selection.clear")}><span aria-hidden="true">×</span></a>`;

/** @param {import("./chain-part.js").Chosen & {known: any}} chosen `known` is the same initiative with its phases, if the timeline has it */
export function selectionPanel(chosen) {
  const { item, known } = chosen;
  const edges = edgesOf(item);
  const conflicts = new Map(item.conflicts.map((one) => [one.dependency.id, one]));
  return html`<aside class="selection" aria-labelledby="selection-title">
    ${clear()}
    <p class="type">${typeWord(item)}</p>
    <h2 id="selection-title" tabindex="-1">${itemName(item)}</h2>
    <p class="facts">${item.state === undefined ? nothing : html`${stateBadge(item.state)} · `}${periodText(item.period ?? item.date)}${item.initiative ? html` · ${itemName(item.initiative)}` : nothing}</p>
    ${prose(item.description)} ${known?.phases.length ? phaseList(known.phases) : nothing} ${item.conflicts.length > 0 ? conflictList(item.conflicts) : nothing}
    ${chainChoice(chosen)} ${chainLegend(chosen)} ${edgeList("needs", edges.filter((edge) => edge.first), conflicts)} ${edgeList("neededBy", edges.filter((edge) => !edge.first), conflicts)} ${furtherLists(chosen)}
    ${decisionList(item.mentionedBy.nodes)}
    <p class="actions">
      <a class="button quiet" href=${graphLink(item.id)}>${t("selection.graph")}</a>
      ${item.period || item.date ? html`<a class="button quiet" href=${link("/what-if", { move: item.id })}>${t("selection.whatIf")}</a>` : nothing}
    </p>
  </aside>`;
}

const phaseList = (phases) => html`<h3>${t("column.phases")}</h3>
  <ul class="plain-list">
    ${phases.map(({ phase, period, state, certainty }) => html`<li>${t(`Phase.${phase}`)}: ${periodText(period)}, ${certainty ? t(`Certainty.${certainty}`) : t("certainty.unknown")}${state ? html`, ${t(`PhaseState.${state}`)}` : nothing}</li>`)}
  </ul>`;

const conflictList = (conflicts) => html`<h3 class="conflict-title">${conflictMark(conflicts)} ${t("conflict.count", { count: conflicts.length })}</h3>
  <ul class="conflict-list">
    ${conflicts.map((one) => html`<li data-conflict=${one.dependency.id}><strong>${t(`ConflictCertainty.${one.certainty}`)}.</strong> ${phrase(one.explanation)}</li>`)}
  </ul>`;

function edgeList(key, edges, conflicts) {
  return html`<h3>${t(`section.${key}`)} <span class="count">${edges.length}</span></h3>
    ${edges.length === 0 ? html`<p class="unknown">${t(`section.${key}.none`)}</p>` : nothing}
    <ul class="plain-list">
      ${edges.map(({ id, kind, far, rationale }) => html`<li data-edge=${id}>
        <a href=${sameWith({ sel: far.id })} lang="nb">${far.name}</a> ${conflicts.has(id) ? conflictMark([conflicts.get(id)]) : nothing}
        <span class="facts">${t(`${key === "needs" ? "DependencyKind" : "edgeBack"}.${kind}`)} · ${typeWord(far)}${far.period || far.date ? html` · ${periodText(far.period ?? far.date)}` : html` · ${t("selection.undated")}`}</span>
        ${rationale ? html`<span class="facts">${phrase(rationale)}</span>` : nothing}
      </li>`)}
    </ul>`;
}

function decisionList(decisions) {
  if (decisions.length === 0) return nothing;
  return html`<h3>${t("selection.decisions")} <span class="count">${decisions.length}</span></h3>
    <ul class="plain-list">
      ${decisions.map((one) => html`<li>${itemName(one)} <span class="facts">${decisionBadge(one.state)}${one.date ? html`, ${day(one.date)}` : nothing}</span></li>`)}
    </ul>`;
}

/** The decisions of one day. @param {{date: string, decisions: any[]}} chosen */
export const decisionPanel = ({ date, decisions }) => html`<aside class="selection" aria-labelledby="selection-title">
  ${clear()}
  <h2 id="selection-title" tabindex="-1">${t("timeline.decided", { count: decisions.length, date: day(date) })}</h2>
  <p class="facts">${t("selection.concerned")}</p>
  <ul class="plain-list">
    ${decisions.map((one) => html`<li data-decision=${one.id}>
      ${itemName(one)} <span class="facts">${decisionBadge(one.state)}${one.body ? html` · ${itemName(one.body)}` : nothing}</span>
      ${one.concerns.length > 0 ? html`<span class="facts">${t("column.concerns")}: ${one.concerns.map((item, i) => html`${i > 0 ? ", " : nothing}<a href=${sameWith({ sel: item.id })} lang="nb">${item.name}</a>`)}</span>` : nothing}
    </li>`)}
  </ul>
</aside>`;

/** While it is asked for, and when it cannot be had. @param {string} text */
export const emptyPanel = (text) => html`<aside class="selection" aria-label=${t("selection.title")}>${clear()}<p role="status">${text}</p></aside>`;
