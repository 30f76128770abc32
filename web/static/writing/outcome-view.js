/**
 * What a change does to the roadmap: what differs, thing by thing, and the conflicts that come and go with it.
 * @module
 */
import { fieldWord } from "../items/keys.js";
import { has, t } from "../platform/i18n.js";
import { html, nothing } from "../platform/lit.js";
import { itemName, phrase } from "../platform/named.js";
import { table } from "../platform/table.js";

// The enums of fields that name a value; `phases[CONCEPT].state` ends in one too.
const ENUMS = {
  Initiative: { state: "InitiativeState", kind: "InitiativeKind", "phases.state": "PhaseState", "phases.certainty": "Certainty", phases: "Phase", regions: "Region" },
  Dependency: { kind: "DependencyKind", state: "DependencyState", "constraint.prerequisitePoint": "PeriodPoint", "constraint.dependentPoint": "PeriodPoint", "constraint.prerequisitePhase": "Phase", "constraint.dependentPhase": "Phase" },
};

/** What a thing is called; a dependency is what it says. @param {any} item */
export const nameOfThing = (item) => item.name ?? (item.from ? `${item.from.name} – ${t(`DependencyKind.${item.kind}`)} – ${item.to.name}` : item.id);

/** The differences as a table. @param {string} title @param {{totalCount: number, nodes: any[]}} diff */
export function differences(title, diff) {
  if (diff.nodes.length === 0) return html`<p class="empty">${t("outcome.nothing")}</p>`;
  const headings = ["what", "field", "before", "after"].map((one) => t(`outcome.${one}`));
  const rows = diff.nodes.map(({ item, change, field, before, after }, place) => [
    diff.nodes[place - 1]?.item.id === item.id ? html`<span class="visually-hidden" lang="nb">${nameOfThing(item)}</span>` : html`<span lang="nb">${nameOfThing(item)}</span>`,
    field ? fieldText(field, item.__typename) : t(`ChangeKind.${change}`),
    shown(before, field, item.__typename),
    shown(after, field, item.__typename),
  ]);
  return html`${table(title, headings, rows)} ${diff.totalCount > diff.nodes.length ? html`<p class="left-out">${t("outcome.more", { count: diff.totalCount - diff.nodes.length })}</p>` : nothing}`;
}

function fieldText(field, type) {
  const phase = /^phases\[(\w+)]/.exec(field)?.[1];
  const dimension = /^dimensions\[(\w+)]/.exec(field)?.[1];
  const part = phase && has(`Phase.${phase}`) ? t(`Phase.${phase}`) : dimension && has(`Dimension.${dimension}`) ? t(`Dimension.${dimension}`) : null;
  const plain = field.replace(/\[.*?]/g, "");
  const last = plain.split(".").at(-1);
  return part ? `${part}: ${plain === last ? fieldWord(plain, type) : fieldWord(last, phase ? "PhasePlan" : "DimensionStatus")}` : fieldWord(plain, type);
}

function shown(value, field, type) {
  if (value === null) return nothing;
  const unknown = field?.startsWith("unknowns") && /field: ([\w.]+)/.exec(value)?.[1];
  if (unknown) return html`${fieldWord(unknown, type)}: <span class="unknown">${t("unknown")}</span>`;
  const name = ENUMS[type]?.[(field ?? "").replace(/\[.*?]/g, "")];
  return name && has(`${name}.${value}`) ? t(`${name}.${value}`) : html`<span lang="nb">${value}</span>`;
}

/** All of it. @param {any} change @param {string} title of the table */
export function outcomeView(change, title) {
  const worse = change.conflictsChanged.filter((one) => one.worse).map((one) => one.after);
  const eased = change.conflictsChanged.filter((one) => !one.worse).map((one) => one.after);
  const with_ = [...change.removedToo, ...change.changedToo];
  return html`${change.diff ? differences(title, change.diff) : nothing}
    ${with_.length > 0 ? html`<p>${t("outcome.with")}</p><ul class="names">${with_.map((item) => html`<li lang="nb">${nameOfThing(item)}</li>`)}</ul>` : nothing}
    ${conflicts("caused", change.conflictsCaused)} ${worse.length > 0 ? conflicts("worse", worse) : nothing} ${conflicts("cured", change.conflictsCured)}
    ${eased.length > 0 ? conflicts("eased", eased) : nothing}`;
}

const conflicts = (key, found) => html`<h3 class="outcome-conflicts">${t(`outcome.${key}`, { count: found.length })}</h3>
  ${
    found.length === 0
      ? nothing
      : html`<ul class="conflict-list">
          ${found.map(
            ({ certainty, dependency, dependent, prerequisite, explanation }) => html`<li class=${key} data-conflict=${dependency.id}>
              <p><strong>${t(`ConflictCertainty.${certainty}`)}</strong>: ${itemName(dependent.item)} ${t(`DependencyKind.${dependency.kind}`)} ${itemName(prerequisite.item)}</p>
              <p class="facts">${phrase(explanation)}</p>
            </li>`,
          )}
        </ul>`
  }`;
