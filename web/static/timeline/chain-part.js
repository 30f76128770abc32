/**
 * The chain of what is selected: the choice of how far it is followed, what is further away by steps, and the table that says what the arrows say.
 * @module
 */
import { t } from "../platform/i18n.js";
import { sameWith } from "../platform/links.js";
import { html, nothing } from "../platform/lit.js";
import { itemName } from "../platform/named.js";
import { periodText } from "../platform/period.js";
import { arrowSample } from "./arrow-layer.js";
import { itemsOf, linksOf, stepsOf } from "./chain.js";
import { CHAINS } from "./filter.js";
import { conflictMark } from "./marks.js";

/** @typedef {{item: any, chain: string, reach: any, against: Map<string, any>, change: (changes: object) => void}} Chosen `reach` is null while it is asked for, or "failed" */

const SAMPLES = ["direct", "further", "through"];

/** How far, as four choices, and what came of it for those who hear it. @param {Chosen} chosen */
export function chainChoice(chosen) {
  const { chain, change } = chosen;
  return html`<fieldset class="segmented chain-choice">
      <legend>${t("chain.title")}</legend>
      <div>
        ${CHAINS.map((value) => html`<label><input type="radio" name="chain" value=${value} .checked=${value === chain} @change=${() => change({ chain: value || null })} /><span>${t(`chain.${value || "direct"}`)}</span></label>`)}
      </div>
    </fieldset>
    <p class="facts chain-told" role="status">${told(chosen)}</p>`;
}

/** What the arrows of a chain mean. */
export const chainLegend = ({ chain }) => (chain ? html`<ul class="legend" aria-label=${t("legend.title")}>${SAMPLES.map((reach) => html`<li>${arrowSample(reach)} ${t(`chain.sample.${reach}`)}</li>`)}</ul>` : nothing);

function told({ chain, reach }) {
  if (!chain) return nothing;
  if (reach === null) return t("waiting");
  if (reach === "failed") return t("chain.failed");
  const all = [reach.upstream, reach.impact].filter(Boolean);
  const nodes = all.flatMap((one) => one.nodes);
  const left = all.reduce((sum, one) => sum + one.totalCount, 0) - nodes.length;
  const steps = nodes.reduce((most, { distance }) => Math.max(most, distance), 0);
  return html`${nodes.length === 0 ? t("chain.none") : t("chain.told", { count: nodes.length, steps })} ${left > 0 ? t("chain.more", { count: left }) : nothing}`;
}

/** What is more than one step away. @param {Chosen} chosen */
export const furtherLists = ({ reach }) => [further("chain.furtherUp", reach?.upstream), further("chain.furtherDown", reach?.impact)];

function further(key, reached) {
  const steps = stepsOf(reached?.nodes ?? []);
  if (steps.length === 0) return nothing;
  return html`<h3>${t(key)} <span class="count">${steps.reduce((sum, [, items]) => sum + items.length, 0)}</span></h3>
    ${steps.map(([step, items]) => html`<details class="steps" ?open=${items.length <= 12}>
      <summary>${t("chain.step", { step, count: items.length })}</summary>
      <ul class="plain-list">
        ${items.map((one) => html`<li><a href=${sameWith({ sel: one.id })} lang="nb">${one.name}</a> <span class="facts">${whenText(one)}</span></li>`)}
      </ul>
    </details>`)}`;
}

const whenText = (one) => (one.period || one.date ? periodText(one.period ?? one.date) : t("selection.undated"));

/** The same as the arrows, as a table: beside the table of the timeline, and on paper, where nothing is chosen. @param {Chosen} chosen @param {boolean} onScreen */
export function chainPart(chosen, onScreen) {
  const { item, chain, reach, against } = chosen;
  const links = linksOf(item, reach, chain);
  const items = itemsOf(item, reach);
  const title = t("chain.table", { name: item.name });
  return html`<section class="chain-part">
    ${onScreen ? chainChoice(chosen) : nothing} ${links.length === 0 ? html`<p class="unknown">${t("chain.none")}</p>` : table(title, links, items, against)}
    ${onScreen ? html`<p class="actions"><a href=${sameWith({ sel: null, chain: null })}>${t("chain.leave")}</a></p>` : nothing}
  </section>`;
}

const table = (title, links, items, against) => html`<div class="table-window" tabindex="0" role="group" aria-label=${title}>
  <table class="chain-table">
    <caption>
      ${title}
    </caption>
    <thead>
      <tr>
        ${["chain.column.step", "column.from", "column.edgeKind", "column.to", "chain.column.conflict"].map((key) => html`<th scope="col">${t(key)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${links.map(({ id, kind, before, after, step }) => html`<tr data-edge=${id}>
        <td>${step}</td>
        <th scope="row">${itemName(items.get(after))} <span class="facts">${whenText(items.get(after))}</span></th>
        <td>${t(`DependencyKind.${kind}`)}</td>
        <td>${itemName(items.get(before))} <span class="facts">${whenText(items.get(before))}</span></td>
        <td>${against.has(id) ? html`${conflictMark([against.get(id)])} ${t(`ConflictCertainty.${against.get(id).certainty}`)}` : nothing}</td>
      </tr>`)}
    </tbody>
  </table>
</div>`;
