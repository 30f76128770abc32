/**
 * The page of results: everything that a text finds, the best first, by kind if one wants.
 * @module
 */
import { apiLanguage, byName, number, t } from "../platform/i18n.js";
import { commit, here, sameWith } from "../platform/links.js";
import { html, nothing } from "../platform/lit.js";
import { stateBadge, typeWord } from "../platform/marks.js";
import { itemName, prose } from "../platform/named.js";
import { PageElement } from "../platform/page-element.js";

const PAGE = 50;

/** `<search-page>`. */
export class SearchPage extends PageElement {
  question() {
    const query = here().searchParams;
    return { text: (query.get("q") ?? "").trim().slice(0, 200), kind: query.get("kind") || null };
  }

  load() {
    return this.#page(null);
  }

  async #page(after) {
    const { text, kind } = this.question();
    const asked = { kinds: kind ? [kind] : null, after, commit: commit(), language: apiLanguage() };
    if (hasWord(text)) return foundIn((await this.ask("searchItems", { text, first: PAGE, ...asked })).roadmap);
    return allIn((await this.ask("entryList", { first: kind ? PAGE : 0, ...asked, kinds: kind === "document" ? null : asked.kinds })).roadmap, kind);
  }

  async #more() {
    const next = await this.#page(this.data.pageInfo.endCursor);
    this.asked.pop();
    this.data.nodes.push(...next.nodes);
    this.data.pageInfo = next.pageInfo;
    this.draw();
  }

  heading() {
    const { text, kind } = this.question();
    if (hasWord(text)) return t("search.titleFor", { text });
    return kind ? t(`kinds.${kind}`) : t("search.title");
  }

  view({ nodes, totalCount, pageInfo, counts }) {
    const { text, kind } = this.question();
    const asked = hasWord(text) || kind;
    return html`<h1 tabindex="-1">${this.heading()}</h1>
      <nav aria-label=${t("search.kinds")}>
        <ul class="chips">
          ${[null, ...counts.keys()].map((one) => chip(one, counts.get(one), one === kind))}
        </ul>
      </nav>
      <p class="result-line" role="status">${asked ? t("search.found", { count: totalCount }) : t("search.write")}</p>
      ${asked && totalCount === 0 ? html`<p>${t("search.nothing")}</p>` : nothing}
      <ol class="results">
        ${nodes.map(result)}
      </ol>
      ${pageInfo.hasNextPage && nodes.length > 0 ? html`<p><button type="button" class="button" @click=${() => this.#more()}>${t("search.more")}</button></p>` : nothing}`;
  }
}

const hasWord = (text) => /[\p{L}\p{N}]/u.test(text);

/** What a text finds, with how many of each kind it finds. */
function foundIn({ search }) {
  return { ...search, counts: new Map(search.facets[0].values.map(({ value, count }) => [value, count])) };
}

/** What there is of a kind, with how many there are of each. Nothing is asked for dependencies: their ends tell of them. */
function allIn({ entries, documents, counts }, kind) {
  const list = kind === "document" ? { nodes: documents, totalCount: documents.length, pageInfo: { hasNextPage: false } } : entries;
  const kinds = counts.filter((one) => one.kind !== "dependency").toSorted((a, b) => byName(t(`kinds.${a.kind}`), t(`kinds.${b.kind}`)));
  return { ...list, counts: new Map(kinds.map((one) => [one.kind, one.count])) };
}

const chip = (kind, count, chosen) => html`<li>
  <a href=${sameWith({ kind })} aria-current=${String(chosen)}>${kind ? html`${t(`kinds.${kind}`)} <span class="count">${number(count)}</span>` : t("search.kind.all")}</a>
</li>`;

function result(item) {
  return html`<li data-id=${item.id}>
    <p class="result-name">${itemName(item)} <span class="type">${typeWord(item)}</span></p>
    ${prose(item.description)}
    <p class="facts">
      ${item.__typename === "Initiative" ? html`<span>${t(`InitiativeKind.${item.kind}`)}</span> ${stateBadge(item.state)}` : nothing}
      ${item.aliases?.length ? html`<span>${t("alias.also")} <span lang="nb">${item.aliases.join(", ")}</span></span>` : nothing}
    </p>
  </li>`;
}

/** The elements that only this page needs, by tag. */
export const ELEMENTS = { "search-page": SearchPage };
