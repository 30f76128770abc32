/**
 * The parts of an item's page that depend on what kind of item it is.
 * @module
 */
import { t } from "../platform/i18n.js";
import { html, nothing } from "../platform/lit.js";
import { stateBadge } from "../platform/marks.js";
import { itemName, itemNames, unknownWord } from "../platform/named.js";
import { periodText } from "../platform/period.js";
import { functionalityTable, availabilityList } from "./functionalities.js";
import { table } from "./table.js";

const SECTIONS = {
  Initiative: (one) => [phases(one.phases), milestones(one.milestones), initiatives("children", one.children.nodes)],
  Solution: (one) => [
    one.functionalities.length ? section("functionalities", functionalityTable(one.functionalities)) : nothing,
    one.parts.length ? section("parts", itemNames(one.parts)) : nothing,
    initiatives("initiatives", one.initiatives.nodes),
  ],
  Functionality: (one) => [section("availability", availabilityList(one.availability))],
  Actor: (one) => [initiatives("owned", one.ownedInitiatives.nodes), rolesOf(one)],
};

/** @param {any} item */
export const sectionsOf = (item) => SECTIONS[item.__typename]?.(item) ?? nothing;

const section = (key, content) => html`<section class="item-section" id=${key}>
  <h2>${t(`section.${key}`)}</h2>
  ${content}
</section>`;

function phases(phases) {
  if (phases.length === 0) return nothing;
  const rows = phases.map((one) => [t(`phase.${one.phase}`), one.period ? periodText(one.period) : unknownWord(), one.phaseState ? t(`phaseState.${one.phaseState}`) : unknownWord(), one.certainty ? t(`certainty.${one.certainty}`) : unknownWord()]);
  return section("phases", table(t("section.phases"), ["phase", "period", "state", "certainty"], rows));
}

function milestones(milestones) {
  if (milestones.length === 0) return nothing;
  const rows = milestones.map((one) => [itemName(one), t(`milestoneType.${one.milestoneType}`), one.date ? periodText(one.date) : unknownWord(), one.milestoneState ? t(`milestoneState.${one.milestoneState}`) : unknownWord()]);
  return section("milestones", table(t("section.milestones"), ["name", "type", "date", "state"], rows));
}

function initiatives(key, initiatives) {
  if (initiatives.length === 0) return nothing;
  const rows = initiatives.map((one) => [itemName(one), t(`kind.${one.initiativeKind}`), stateBadge(one.initiativeState), one.period ? periodText(one.period) : unknownWord()]);
  return section(key, table(t(`section.${key}`), ["name", "kind", "state", "period"], rows));
}

function rolesOf(actor) {
  const { nodes } = actor.roleInInitiatives;
  if (nodes.length === 0) return nothing;
  const rolesIn = (one) => [...new Set(one.roles.filter((role) => role.actor.id === actor.id).map((role) => t(`role.${role.role}`)))].join(", ");
  const rows = nodes.map((one) => [itemName(one), rolesIn(one), stateBadge(one.initiativeState), one.period ? periodText(one.period) : unknownWord()]);
  return section("roles", table(t("section.roles"), ["name", "role", "state", "period"], rows));
}
