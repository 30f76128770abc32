/**
 * The form that takes a thing away: what refers to it is told first, and goes along only when that is asked for.
 * @module
 */
import { t } from "../platform/i18n.js";
import { itemLink, link } from "../platform/links.js";
import { html, nothing } from "../platform/lit.js";
import { typeWord } from "../platform/marks.js";
import { itemName, itemNames } from "../platform/named.js";
import { ChangePage, editorsOnly } from "./change-page.js";
import { checkField } from "./fields.js";
import { savedAs } from "./saved.js";
import { thingOut } from "./values.js";

/** `<remove-page>`. */
export class RemovePage extends ChangePage {
  async read() {
    const { roadmap } = await this.ask("removalForm", { id: this.route.id, commit: null, edition: null, scenario: null });
    return { commit: roadmap.commit.number, entry: roadmap.entry };
  }

  start() {
    return { cascade: false, reason: "", decision: thingOut(null) };
  }

  heading({ entry }) {
    return t("remove.titleOf", { name: entry.name });
  }

  words({ entry }) {
    return { title: html`${t("remove.title")} <span lang="nb">${entry.name}</span>`, lead: t("remove.lead"), save: t("remove.save") };
  }

  barrier() {
    return editorsOnly();
  }

  back({ entry }) {
    return itemLink(entry.id);
  }

  problemsIn() {
    return [];
  }

  request({ cascade }) {
    return { verb: "applyChanges", input: { changes: [{ id: this.route.id, action: "REMOVE" }], cascade }, placeOf: () => "cascade" };
  }

  done(_, { change }) {
    return html`${savedAs(change)} <p class="actions"><a class="button" href=${link("/")}>${t("remove.toRoadmap")}</a></p>`;
  }

  fields({ entry }) {
    const edges = [...(entry.prerequisites ?? []), ...(entry.dependents ?? [])];
    const { totalCount, nodes } = entry.mentionedBy;
    const count = edges.length + totalCount;
    return html`<section class="form-part" aria-labelledby="references-title">
      <h2 id="references-title">${t("remove.references", { count })}</h2>
      <p class="facts">${typeWord(entry)} <code>${entry.id}</code></p>
      ${count === 0 ? html`<p>${t("remove.none")}</p>` : html`<p>${t("remove.referencesLead")}</p>`}
      ${edges.length === 0 ? nothing : html`<h3>${t("kinds.dependency")}</h3><ul class="names">${edges.map(edge)}</ul>`}
      ${[...Map.groupBy(nodes, ({ id }) => id.split(":")[0])].map(([kind, some]) => html`<h3>${t(`kinds.${kind}`)}</h3> ${itemNames(some)}`)}
      ${count === 0 ? nothing : checkField(this, "cascade", t("remove.cascade"), t("remove.cascadeHint"))}
    </section>`;
  }
}

const edge = ({ id, from, kind, to }) => html`<li>${itemName(from)} <a href=${itemLink(id)}>${t(`DependencyKind.${kind}`)}</a> ${itemName(to)}</li>`;

/** The elements that only this page needs, by tag. */
export const ELEMENTS = { "remove-page": RemovePage };
