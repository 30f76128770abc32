/**
 * The municipal services on Helsenorge: access, dialogue and administration, each by a shape and a word.
 * @module
 */
import { badge } from "../platform/badges.js";
import { t } from "../platform/i18n.js";
import { html, nothing } from "../platform/lit.js";
import { itemNames, phrase } from "../platform/named.js";
import { sourceList } from "../platform/source-text.js";
import { table } from "../platform/table.js";

/** @param {any[]} services */
export function serviceTable(services) {
  const headings = ["adoption.column.service", "fact.access", "fact.dialogue", "fact.administration", "fact.share", "fact.comment", "adoption.column.solutions", "section.sources"].map((key) => t(key));
  return table(t("adoption.services"), headings, services.map(row));
}

const row = (service) => [
  html`<span lang="nb">${service.number}. ${service.name}</span>`,
  ...["access", "dialogue", "administration"].map((field) => (service[field] ? badge("ServiceSpread", service[field]) : gap(service, field))),
  service.share ? html`<span lang="nb">${service.share.asStated}</span>` : gap(service, "share"),
  service.comment ? html`<p>${phrase(service.comment)}</p>` : nothing,
  itemNames(service.solutions),
  sourceList(service.sources),
];

function gap({ unknowns }, field) {
  const reason = unknowns.find((one) => one.field === field)?.reason;
  return html`<span class="unknown">${t(reason === "LOST" ? "adoption.lost" : "adoption.notStated")}</span>`;
}
