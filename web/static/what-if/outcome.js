/**
 * What a scenario does: what moves, which conflicts it causes and cures, what goes with it.
 * @module
 */
import { number, t } from "../platform/i18n.js";
import { html, nothing } from "../platform/lit.js";
import { itemName, phrase } from "../platform/named.js";
import { ghostDrawing } from "../compare/ghost-drawing.js";
import { ghostTable } from "../compare/ghost-table.js";
import { conflictMark } from "../timeline/marks.js";

/** In one line. @param {{moved: any[], effects: any, gone: any[]}} outcome */
export function outcomeLine({ moved, effects, gone }) {
  return html`<p class="result-line outcome-line" role="status">
    ${t("whatIf.sum.moved", { count: moved.length })} ${t("whatIf.sum.caused", { count: effects.caused.length + effects.worse.length })} ${t("whatIf.sum.cured", { count: effects.cured.length + effects.eased.length })} ${t("whatIf.sum.gone", { count: gone.length })}
  </p>`;
}

/** In full. @param {{moved: import("../compare/changes.js").GhostRow[], effects: any, gone: any[], setAside: any[]}} outcome */
export function outcomeView({ moved, effects, gone, setAside }) {
  return html`<section class="item-section" id="moved">
      <h2>${t("whatIf.moved")} <span class="count">${number(moved.length)}</span></h2>
      ${
        moved.length === 0
          ? html`<p class="empty">${t("whatIf.nothingMoved")}</p>`
          : html`${ghostDrawing(moved, t("whatIf.drawing"))} ${ghostTable(moved, t("whatIf.moved"), t("whatIf.why"), ({ why }) => why)}`
      }
    </section>
    ${["caused", "worse", "cured", "eased", "same"].map((key) => conflicts(key, effects[key]))} ${gone.length > 0 ? goneList(gone) : nothing}
    ${setAside.length > 0 ? html`<p class="left-out">${t("whatIf.setAside", { count: setAside.length })}</p>` : nothing}`;
}

function conflicts(key, found) {
  if (found.length === 0 && key !== "caused" && key !== "cured") return nothing;
  return html`<section class="item-section" id="conflicts-${key}">
    <h2>${t(`whatIf.conflicts.${key}`)} <span class="count">${number(found.length)}</span></h2>
    ${found.length === 0 ? html`<p class="unknown">${t("whatIf.noConflicts")}</p>` : nothing}
    <ul class="conflict-list">
      ${found.map(
        (one) => html`<li data-conflict=${one.dependency.id} class=${key}>
          <p>${conflictMark([one])} <strong>${t(`ConflictCertainty.${one.certainty}`)}</strong>: ${itemName(one.dependent.item)} ${t(`DependencyKind.${one.dependency.kind}`)} ${itemName(one.prerequisite.item)}</p>
          <p class="facts">${phrase(one.explanation)}</p>
        </li>`,
      )}
    </ul>
  </section>`;
}

const goneList = (gone) => html`<section class="item-section" id="gone">
  <h2>${t("whatIf.gone")} <span class="count">${number(gone.length)}</span></h2>
  <ul class="gone-list">
    ${gone.map(({ id, name }) => html`<li data-id=${id}><span lang="nb">${name}</span> <code>${id}</code></li>`)}
  </ul>
</section>`;
