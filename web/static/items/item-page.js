/**
 * The page of any item: what it is, what it needs and what needs it, what is not known, and where all of it is from.
 * @module
 */
import { CopyButton, copyButton } from "../platform/copy-button.js";
import { apiLanguage, t, textLang } from "../platform/i18n.js";
import { commit, graphLink, link } from "../platform/links.js";
import { html, nothing } from "../platform/lit.js";
import { typeWord } from "../platform/marks.js";
import { itemName } from "../platform/named.js";
import { PageElement } from "../platform/page-element.js";
import { isNow, may, session } from "../platform/session.js";
import { pathOf } from "../platform/url-state.js";
import { dependencyLists } from "./dependency-lists.js";
import { factList, factTables } from "./facts.js";
import { functionalityPart } from "./functionality.js";
import { ELEMENTS as REFERENCES } from "./item-ref.js";
import { historyPart, lightPart } from "./history.js";
import { mentions } from "./mentions.js";
import { sourceTable } from "./sources.js";
import { unknownList } from "./unknowns.js";

// These have a page, but are no roadmap items: nothing can depend on them.
const PLAIN_NODES = /^(document|dependency):/;
const ITEMS = /^(actor|solution|functionality|initiative|milestone|condition|need|goal|indicator):/;

/** `<item-page>`. */
export class ItemPage extends PageElement {
  async load() {
    const { id } = this.route;
    const asked = { id, commit: commit(), language: apiLanguage() };
    const item = await this.#read(id, asked);
    const [history, lights] = await Promise.all([this.ask("itemHistory", { id }), id.startsWith("initiative:") ? this.ask("lightHistory", { id, commit: commit() }) : null]);
    return { item, history: history.history.nodes, lights: lights?.roadmap.initiative.lightHistory.nodes ?? [] };
  }

  async #read(id, asked) {
    if (PLAIN_NODES.test(id)) return (await this.ask("nodePage", asked)).roadmap.node;
    return ITEMS.test(id) ? (await this.ask("itemPage", asked)).roadmap.item : (await this.ask("entryPage", asked)).roadmap.entry;
  }

  heading({ item }) {
    return nameOf(item);
  }

  view({ item, history, lights }) {
    const able = item.functionalities?.length > 0;
    return html`<article class="item">
      <header class="item-head">
        ${trail(item)}
        <p class="type">${typeWord(item)}</p>
        <h1 tabindex="-1" lang="nb">${nameOf(item)}</h1>
        ${item.description ? html`<p class="lead" lang=${textLang()}>${item.description}</p>` : nothing}
        <p class="item-id"><code>${item.id}</code> ${copyButton(item.id, t("copy.id"))} ${copyButton(nameOf(item), t("copy.name"))}</p>
        <p class="actions">${item.prerequisites ? html`<a class="button" href=${graphLink(item.id)}>${t("item.graph")}</a>` : nothing} ${writingLinks(item)}</p>
      </header>
      ${able ? functionalityPart(item) : nothing}
      <div class="item-body">
        <div class="item-main">${item.prerequisites ? dependencyLists(item) : nothing} ${factTables(item)} ${mentions(item)}</div>
        <aside class="item-facts" aria-labelledby="facts-title">
          <h2 id="facts-title">${t("facts.title")}</h2>
          ${factList(item)}
        </aside>
      </div>
      ${item.functionalities && !able ? functionalityPart(item) : nothing} ${lightPart(lights)} ${item.unknowns?.length ? unknownList(item) : nothing} ${historyPart(item.id, history, commit())} ${item.sources?.length ? sourceTable(item) : nothing}
    </article>`;
  }
}

/** The ways to change it, as far as the one signed in may. */
function writingLinks(item) {
  if (!isNow() || item.__typename === "Document") return nothing;
  const to = (path, text) => html`<a class="button quiet" href=${link(path)}>${t(text)}</a> `;
  const form = (page, id = item.from?.id ?? item.id) => pathOf("item", id).replace("/item/", `/${page}/`);
  const type = item.__typename;
  const own = type === "Initiative" && may("REPORTER") && item.owner?.id === session().organisation;
  return html`${may("EDITOR") || own ? to(form("edit"), "item.edit") : to(form("propose"), "item.propose")} ${type === "Initiative" && (may("EDITOR") || own) ? to(form("report"), "item.report") : nothing}
    ${adoptionLink(item, to)} ${may("EDITOR") && ["Meeting", "Case"].includes(type) ? to(form("decide"), "item.decide") : nothing} ${may("EDITOR") && type === "Portfolio" ? html`${to(form("register"), "item.register")} ${to(form("open-round"), "item.openRound")}` : nothing}
    ${may("EDITOR") && !item.from ? to(form("remove"), "item.remove") : nothing}`;
}

/** The way to tell how far somebody has come: of an adoption that is known, or the own organisation with a solution. */
function adoptionLink({ __typename, id, actor, solution }, to) {
  if (__typename === "Adoption" && (may("EDITOR") || (may("REPORTER") && actor.id === session().organisation))) return to(`/adopt/${[actor.id, solution.id, id].map(encodeURIComponent).join("/")}`, "item.adopt");
  return ["Solution", "Functionality"].includes(__typename) && may("REPORTER") ? to(`/adopt/${[session().organisation, id].map(encodeURIComponent).join("/")}`, "item.adoptOwn") : nothing;
}

/** A dependency has no name of its own: it is what it says. */
const nameOf = (item) => item.name ?? `${item.from.name} – ${t(`DependencyKind.${item.kindAsDependencyKind}`)} – ${item.to.name}`;

/** The way down to the item from the widest that it is a part of. */
function trail(item) {
  const above = [];
  for (let at = parentOf(item); at; at = parentOf(at)) above.unshift(at);
  if (above.length === 0) return nothing;
  return html`<nav class="trail" aria-label=${t("item.trail")}>
    <ol>
      ${above.map((one) => html`<li>${itemName(one)}</li>`)}
    </ol>
  </nav>`;
}

const parentOf = (item) => item.parent ?? (item.__typename === "Functionality" ? item.solution : null);

/** The elements that only this page needs, by tag. */
export const ELEMENTS = { "item-page": ItemPage, "copy-button": CopyButton, ...REFERENCES };
