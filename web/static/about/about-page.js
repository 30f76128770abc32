/**
 * About the data: where it is from, how much there is, what is unknown and why, what is oldest, its licence and its editions.
 * @module
 */
import { bar } from "../platform/bar.js";
import { apiLanguage, byName, day, number, t } from "../platform/i18n.js";
import { commit, link } from "../platform/links.js";
import { html, nothing } from "../platform/lit.js";
import { itemName, phrase, unknownWord } from "../platform/named.js";
import { PageElement } from "../platform/page-element.js";
import { contents, intro, section, tiles } from "../platform/page-parts.js";
import { table } from "../platform/table.js";

const REASONS = ["LOST", "NOT_STATED", "NOT_APPLICABLE"];
const PARTS = ["documents", "counts", "unknowns", "stalest", "editions", "licence"];

/** `<about-page>`. */
export class AboutPage extends PageElement {
  async load() {
    const asked = { commit: commit() };
    const told = { ...asked, language: apiLanguage() };
    const [documents, counts, stalest, editions, unknowns] = await Promise.all([
      this.ask("documentList", told),
      this.ask("roadmapCounts", asked),
      this.ask("stalestEntries", { ...asked, first: 25 }),
      this.ask("editionList", told),
      this.#unknowns(asked),
    ]);
    return { documents: documents.roadmap.documents, seen: counts.roadmap.commit, counts: counts.roadmap.counts, stalest: stalest.roadmap.stalest, editions: editions.roadmap.editions.nodes, unknowns };
  }

  /** All of them: page after page. */
  async #unknowns(asked) {
    const all = [];
    for (let after = null, more = true; more; ) {
      const { nodes, pageInfo } = (await this.ask("unknownList", { ...asked, after })).roadmap.entries;
      all.push(...nodes);
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
      if (more) this.asked.pop();
    }
    return all;
  }

  heading() {
    return t("about.title");
  }

  view({ documents, seen, counts, stalest, editions, unknowns }) {
    const reasons = unknowns.flatMap((one) => one.unknowns.map(({ reason }) => reason));
    const of = (reason) => reasons.filter((one) => one === reason).length;
    return html`${intro(t("about.title"), t("about.lead", { date: day(seen.at) }))} ${contents(PARTS.map((part) => [part, t(`about.${part}`)]))}
    ${tiles([
      { value: number(documents.length), label: t("about.documents"), href: "#documents" },
      { value: number(counts.reduce((sum, { count }) => sum + count, 0)), label: t("about.things"), href: "#counts" },
      ...REASONS.map((reason) => ({ value: number(of(reason)), label: t(`about.reason.${reason}`), href: "#unknowns" })),
    ])}
    ${section("documents", t("about.documents"), documentTable(documents), { lead: t("about.documentsLead") })} ${section("counts", t("about.counts"), countTable(counts))}
    ${section("unknowns", t("about.unknowns"), unknownTable(unknowns), { lead: t("about.unknownsLead") })}
    ${section("stalest", t("about.stalest"), staleTable(stalest.nodes), { lead: t("about.stalestLead") })} ${section("editions", t("about.editions"), editionTable(editions))}
    ${section("licence", t("about.licence"), html`<p class="section-lead">${t("about.licenceText")}</p><p><a href=${link("/contradictions")}>${t("contradictions.title")}</a></p>`)}`;
  }
}

const make = (key, columns, rows, ids) => table(t(key), columns.map((column) => t(column)), rows, ids);

const documentTable = (documents) =>
  make(
    "about.documents",
    ["column.name", "column.date", "about.column.publisher", "about.column.about"],
    documents.map((one) => [itemName(one), html`${day(one.date)}${one.datePrecision === "MONTH" ? html` <span class="facts">${t("DatePrecision.MONTH")}</span>` : nothing}`, one.publisher ? itemName(one.publisher) : unknownWord(), one.description ? html`<p>${phrase(one.description)}</p>` : nothing]),
    documents.map(({ id }) => id),
  );

function countTable(counts) {
  const most = counts.reduce((a, { count }) => Math.max(a, count), 0);
  const sorted = counts.toSorted((a, b) => b.count - a.count || byName(a.kind, b.kind));
  return make("about.counts", ["column.kind", "about.column.count"], sorted.map(({ kind, count }) => [html`<a href=${link("/search", { kind })}>${t(`kinds.${kind}`)}</a>`, bar(count, most)]), sorted.map(({ kind }) => kind));
}

function unknownTable(entries) {
  const kinds = Map.groupBy(entries.filter(({ unknowns }) => unknowns.length > 0), ({ id }) => id.split(":")[0]);
  const rows = [...kinds].map(([kind, some]) => ({ kind, counts: REASONS.map((reason) => some.flatMap(({ unknowns }) => unknowns).filter((one) => one.reason === reason).length) }));
  const sorted = rows.toSorted((a, b) => sum(b.counts) - sum(a.counts));
  const most = rows.reduce((a, { counts }) => Math.max(a, ...counts), 0);
  return make("about.unknowns", ["column.kind", ...REASONS.map((reason) => `about.reason.${reason}`)], sorted.map(({ kind, counts }) => [t(`kinds.${kind}`), ...counts.map((count) => bar(count, most))]), sorted.map(({ kind }) => kind));
}

const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);

const staleTable = (nodes) =>
  make(
    "about.stalest",
    ["column.name", "column.kind", "about.column.confirmed"],
    nodes.map((one) => [itemName(one), t(`kinds.${one.id.split(":")[0]}`), one.lastConfirmed ? day(one.lastConfirmed) : unknownWord()]),
    nodes.map(({ id }) => id),
  );

const editionTable = (editions) =>
  make(
    "about.editions",
    ["column.name", "column.state", "column.date", "about.column.known", "column.why"],
    editions.map((one) => [itemName(one), t(`EditionStatus.${one.status}`), one.date ? day(one.date) : unknownWord(), t(`ContentKnown.${one.contentKnown}`), one.reason ? html`<p>${phrase(one.reason)}</p>` : nothing]),
    editions.map(({ id }) => id),
  );

/** The elements that only this page needs, by tag. */
export const ELEMENTS = { "about-page": AboutPage };
