/**
 * What may go wrong: what rests on lights that are not green, the risks that the documents name, what is late and why, and what most others lean on.
 * @module
 */
import { bar } from "../platform/bar.js";
import { day, t } from "../platform/i18n.js";
import { graphLink } from "../platform/links.js";
import { html, nothing } from "../platform/lit.js";
import { itemName, itemNames, phrase } from "../platform/named.js";
import { none, section } from "../platform/page-parts.js";
import { sourceList } from "../platform/source-text.js";
import { table } from "../platform/table.js";

const part = (key, columns, things, row, idOf, count = things.length) =>
  section(
    key,
    t(`portfolio.${key}`),
    things.length === 0 ? none(t(`portfolio.${key}.none`)) : table(t(`portfolio.${key}`), columns.map((column) => t(column)), things.map(row), things.map(idOf)),
    { count, lead: t(`portfolio.${key}Lead`) },
  );

/** @param {{totalCount: number, nodes: any[]}} exposed */
export function exposurePart({ nodes, totalCount }) {
  const columns = ["column.name", "portfolio.column.red", "portfolio.column.yellow", "portfolio.column.unknownLight"];
  return part("exposure", columns, nodes, ({ item, red, yellow, unknown }) => [itemName(item), red, yellow, unknown], ({ item }) => item.id, totalCount);
}

/** @param {any[]} risks */
export function riskPart(risks) {
  const columns = ["column.name", "status.column.summary", "portfolio.column.about", "section.sources"];
  return part("risks", columns, risks, (risk) => [itemName(risk), risk.description ? html`<p>${phrase(risk.description)}</p>` : nothing, itemNames(risk.about), sourceList(risk.sources)], ({ id }) => id);
}

/** @param {any[]} delays */
export function delayPart(delays) {
  const columns = ["portfolio.column.delayed", "column.why", "portfolio.column.causedBy", "portfolio.column.reported", "section.sources"];
  const row = (delay) => [itemName(delay.initiative), delay.reason ? html`<p>${phrase(delay.reason)}</p>` : nothing, itemNames(delay.causedBy), delay.date ? day(delay.date) : nothing, sourceList(delay.sources)];
  return part("delays", columns, delays, row, ({ id }) => id);
}

/** @param {any[]} central */
export function dependencyPart(central) {
  const most = central.reduce((a, { allDependents }) => Math.max(a, allDependents), 0);
  const columns = ["column.name", "portfolio.column.direct", "portfolio.column.all", "column.graph"];
  const row = ({ item, directDependents, allDependents }) => [
    itemName(item),
    bar(directDependents, most),
    bar(allDependents, most),
    html`<a href=${graphLink(item.id)}>${t("portfolio.graph")} <span class="visually-hidden" lang="nb">${item.name}</span></a>`,
  ];
  return part("dependencies", columns, central, row, ({ item }) => item.id);
}

/** @param {any[]} overdue the status reports that a round still waits for */
export function overduePart(overdue) {
  const columns = ["column.name", "portfolio.column.owner", "portfolio.column.round", "portfolio.column.due", "portfolio.column.daysOverdue"];
  const row = ({ initiative, round, daysOverdue }) => [itemName(initiative), initiative.owner ? itemName(initiative.owner) : nothing, itemName(round), day(round.due), daysOverdue];
  return part("overdue", columns, overdue, row, ({ initiative }) => initiative.id);
}
