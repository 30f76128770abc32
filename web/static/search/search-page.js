/**
 * The page of results: everything that a text finds, the best first, by kind if one wants.
 * @module
 */
import { apiLanguage, t } from "../platform/i18n.js";
import { commit, here, sameWith } from "../platform/links.js";
import { html, nothing } from "../platform/lit.js";
import { stateBadge, typeWord } from "../platform/marks.js";
import { itemName, prose } from "../platform/named.js";
import { PageElement } from "../platform/page-element.js";

const KINDS = ["initiative", "solution", "functionality", "actor", "milestone", "condition", "goal", "need", "indicator", "document"];

/** `<search-page>`. */
export class SearchPage extends PageElement {
  question() {
    const query = here().searchParams;
    return { text: (query.get("q") ?? "").trim().slice(0, 200), kind: KINDS.find((kind) => kind === query.get("kind")) ?? null };
  }

  async load() {
    const { text, kind } = this.question();
    if (!/[\p{L}\p{N}]/u.test(text)) return { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false } };
    return this.#find(text, kind, null);
  }

  async #find(text, kind, after) {
    const variables = { text, kinds: kind ? [kind] : null, first: 50, after, commit: commit(), language: apiLanguage() };
    return (await this.ask("searchItems", variables)).roadmap.search;
  }

  async #more() {
    const { text, kind } = this.question();
    const next = await this.#find(text, kind, this.data.pageInfo.endCursor);
    this.asked.pop();
    this.data.nodes.push(...next.nodes);
    this.data.pageInfo = next.pageInfo;
    this.draw();
  }

  heading() {
    const { text } = this.question();
    return text ? t("search.titleFor", { text }) : t("search.title");
  }

  view({ nodes, totalCount, pageInfo }) {
    const { text, kind } = this.question();
    return html`<h1 tabindex="-1">${this.heading()}</h1>
      <nav aria-label=${t("search.kinds")}>
        <ul class="chips">
          ${[null, ...KINDS].map((one) => html`<li><a href=${sameWith({ kind: one })} aria-current=${one === kind ? "true" : "false"}>${t(`search.kind.${one ?? "all"}`)}</a></li>`)}
        </ul>
      </nav>
      <p class="result-line" role="status">${text ? t("search.found", { count: totalCount }) : t("search.write")}</p>
      ${text && totalCount === 0 ? html`<p>${t("search.nothing")}</p>` : nothing}
      <ol class="results">
        ${nodes.map(result)}
      </ol>
      ${pageInfo.hasNextPage ? html`<p><button type="button" class="button" @click=${() => this.#more()}>${t("search.more")}</button></p>` : nothing}`;
  }
}

function result(item) {
  return html`<li data-id=${item.id}>
    <p class="result-name">${itemName(item)} <span class="type">${typeWord(item)}</span></p>
    ${prose(item.description)}
    <p class="facts">
      ${item.__typename === "Initiative" ? html`<span>${t(`kind.${item.kind}`)}</span> ${stateBadge(item.state)}` : nothing}
      ${item.aliases?.length ? html`<span>${t("alias.also")} <span lang="nb">${item.aliases.join(", ")}</span></span>` : nothing}
    </p>
  </li>`;
}
