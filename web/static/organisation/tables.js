/**
 * The tables of an organisation's page.
 * @module
 */
import { badge } from "../platform/badges.js";
import { t } from "../platform/i18n.js";
import { itemLink } from "../platform/links.js";
import { html, nothing } from "../platform/lit.js";
import { stateBadge } from "../platform/marks.js";
import { itemName, itemNames, unknownWord } from "../platform/named.js";
import { periodText } from "../platform/period.js";
import { sourceList } from "../platform/source-text.js";
import { table } from "../platform/table.js";

const whenOf = (period) => (period ? periodText(period) : unknownWord());
const stageOf = (stage) => (stage ? badge("AdoptionStage", stage) : unknownWord());
/** @param {string} key @param {string[]} columns @param {any[]} some @param {(one: any) => unknown[]} row @param {(one: any) => string} [idOf] */
const make = (key, columns, some, row, idOf = ({ id }) => id) => table(t(`organisation.${key}`), columns.map((column) => t(column)), some.map(row), some.map(idOf));

/** @param {any[]} adoptions @param {string} self */
export const adoptionTable = (adoptions, self) =>
  make("adoptions", ["organisation.column.solution", "organisation.column.when", "organisation.column.stage", "organisation.column.order", "organisation.column.through", "section.sources"], adoptions, (one) => [
    html`<span class="strong">${itemName(one.solution)}</span> <a class="facts" href=${itemLink(one.id)}>${t("organisation.adoption")}<span class="visually-hidden">: ${one.name}</span></a>`,
    whenOf(one.period),
    stageOf(one.stage),
    one.order ?? nothing,
    one.actor.id === self ? t("organisation.itself") : itemName(one.actor),
    sourceList(one.sources),
  ]);

/** @param {any[]} initiatives @param {Set<string>} ids those that count */
export const initiativeTable = (initiatives, ids) =>
  make("initiatives", ["column.name", "organisation.column.when", "column.state", "column.role", "column.milestones", "section.sources"], initiatives, (one) => [
    itemName(one),
    whenOf(one.period),
    stateBadge(one.state),
    html`<ul class="names">${one.owner && ids.has(one.owner.id) ? html`<li>${t("column.owner")}</li>` : nothing}${one.roles.filter(({ actor }) => ids.has(actor.id)).map(({ actor, role }) => html`<li>${t(`ActorRole.${role}`)} <span class="facts" lang="nb">${actor.name}</span></li>`)}</ul>`,
    one.milestones.length === 0 ? nothing : html`<ul class="names">${one.milestones.map((each) => html`<li>${itemName(each)}${each.date ? html`, ${periodText(each.date)}` : nothing}</li>`)}</ul>`,
    sourceList(one.sources),
  ]);

/** @param {any[]} initiatives that wait for something */
export const firstTable = (initiatives) =>
  make("first", ["column.name", "organisation.column.ordered", "organisation.column.funded", "organisation.column.needs"], initiatives, ({ order, funding, prerequisites, ...one }) => [
    itemName(one),
    order?.state ? html`${t(`OrderState.${order.state}`)}${itemNames(order.by)}` : nothing,
    funding?.state ? t(`FundingState.${funding.state}`) : nothing,
    html`<ul class="names">${prerequisites.filter(({ state }) => state !== "MET").map(({ kind, to }) => html`<li><span class="edge-kind ${kind.toLowerCase()}">${t(`DependencyKind.${kind}`)}</span> ${itemName(to)}</li>`)}</ul>`,
  ]);

/** @param {{adoption: any, before: any[]}[]} before */
export const beforeTable = (before) =>
  make(
    "before",
    ["organisation.column.solution", "organisation.column.self", "organisation.column.before"],
    before,
    ({ adoption, before: others }) => [
      itemName(adoption.solution),
      html`${itemName(adoption.actor)} <div class="facts">${whenOf(adoption.period)}</div>`,
      html`<ul class="names">${others.map((one) => html`<li>${itemName(one.actor)} <span class="facts">${stageOf(one.stage)} ${one.period ? periodText(one.period) : nothing}</span></li>`)}</ul>`,
    ],
    ({ adoption }) => adoption.id,
  );

const TYPE_OF = { initiative: "Initiative", milestone: "Milestone", adoption: "Adoption", followup: "FollowUp" };
const STATE_OF = { initiative: "InitiativeState", milestone: "MilestoneState", adoption: "AdoptionStage", followup: "FollowUpState" };

/** @param {any[]} late */
export const overdueTable = (late) =>
  make("overdue", ["column.name", "column.kind", "organisation.column.due", "organisation.column.lastKnown"], late, ({ what, kind, due, state }) => [itemName(what), t(`type.${TYPE_OF[kind]}`), periodText(due), state ? badge(STATE_OF[kind], state) : unknownWord()], ({ what }) => what.id);
