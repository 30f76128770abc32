/**
 * The proposals, the newest first, by how far they have come.
 * @module
 */
import { ELEMENTS as REFERENCES, itemRef } from "../items/item-ref.js";
import { badge } from "../platform/badges.js";
import { day, number, t } from "../platform/i18n.js";
import { here, link, sameWith } from "../platform/links.js";
import { html, nothing } from "../platform/lit.js";
import { PageElement } from "../platform/page-element.js";
import { chips, intro, none } from "../platform/page-parts.js";
import { table } from "../platform/table.js";
import { byText } from "./by-text.js";

const STATES = ["OPEN", "RETURNED", "ACCEPTED", "DECLINED"];
const PAGE = 100;

/** `<proposals-page>`. */
export class ProposalsPage extends PageElement {
  #more = false;

  question() {
    return [here().searchParams.get("state"), here().searchParams.get("item")];
  }

  async load() {
    const state = STATES.includes(here().searchParams.get("state")) ? here().searchParams.get("state") : null;
    const item = here().searchParams.get("item");
    const { proposals } = await this.ask("proposalList", { state, item, first: PAGE });
    return { ...proposals, state, item };
  }

  heading() {
    return t("nav.proposals");
  }

  view({ nodes, totalCount, state, item, pageInfo }) {
    return html`${intro(t("nav.proposals"), t("proposals.lead"))} ${chips(t("proposals.state"), [null, ...STATES].map((one) => ({ name: t(one ? `ProposalState.${one}` : "proposals.all"), href: sameWith({ state: one }), chosen: one === state })))}
      ${item ? html`<p class="result-line">${t("proposals.about")} ${itemRef(item)} <a href=${sameWith({ item: null })}>${t("proposals.all")}</a></p>` : nothing}
      <p class="result-line" role="status">${t("proposals.count", { count: totalCount })}</p>
      ${nodes.length === 0 ? none(t("proposals.none")) : list(nodes)}
      ${pageInfo.hasNextPage ? html`<p class="actions"><button type="button" class="button quiet" aria-disabled=${String(this.#more)} @click=${() => this.#next()}>${t("proposals.more")}</button></p>` : nothing}`;
  }

  async #next() {
    if (this.#more) return;
    this.#more = true;
    const { state, item, pageInfo, nodes } = this.data;
    const next = await this.ask("proposalList", { state, item, first: PAGE, after: pageInfo.endCursor }).catch(() => null);
    if (next) Object.assign(this.data, { nodes: [...nodes, ...next.proposals.nodes], pageInfo: next.proposals.pageInfo });
    this.#more = false;
    this.draw();
  }
}

function list(nodes) {
  const headings = ["title", "state", "by", "updated", "items"].map((one) => t(`proposals.${one}`));
  const rows = nodes.map(({ id, title, state, by, updated, items, stale }) => [
    html`<a href=${link(`/proposals/${id}`)}>#${id} <span lang="nb">${title}</span></a>`,
    html`${badge("ProposalState", state)}${stale && ["OPEN", "RETURNED"].includes(state) ? html`<div class="facts">${t("proposals.stale")}</div>` : nothing}`,
    byText(by),
    day(updated),
    items.length > 3 ? number(items.length) : html`<ul class="names">${items.map((one) => html`<li>${itemRef(one)}</li>`)}</ul>`,
  ]);
  return table(t("nav.proposals"), headings, rows, nodes.map(({ id }) => id));
}

/** The elements that only this page needs, by tag. */
export const ELEMENTS = { "proposals-page": ProposalsPage, ...REFERENCES };
