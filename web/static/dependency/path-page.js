/**
 * A chain of dependencies: the shortest from one thing to another, or the one that ends in a thing and takes longest.
 * @module
 */
import { apiLanguage, number, t } from "../platform/i18n.js";
import { commit, graphLink, here, link } from "../platform/links.js";
import { html, nothing, svg } from "../platform/lit.js";
import { itemName, itemNames, prose } from "../platform/named.js";
import { PageElement } from "../platform/page-element.js";
import { sourceText } from "../platform/source-text.js";
import { BOX } from "./box.js";
import { wrapped } from "./dependency-layout.js";
import { boxTextWidth } from "./measure.js";

/** `<path-page>`. */
export class PathPage extends PageElement {
  question() {
    const query = here().searchParams;
    return { from: query.get("from"), to: query.get("to") };
  }

  async load() {
    const { from, to } = this.question();
    if (!to) return { missing: true };
    const asked = { commit: commit(), language: apiLanguage() };
    if (from) {
      const { roadmap } = await this.ask("pathBetween", { ...asked, from, to });
      return { from: roadmap.from, to: roadmap.to, path: roadmap.path, critical: false };
    }
    const { roadmap } = await this.ask("criticalPathTo", { ...asked, id: to });
    return { to: roadmap.item, path: roadmap.criticalPath, critical: true };
  }

  heading({ missing, critical }) {
    return t(missing || !critical ? "path.title" : "path.critical");
  }

  view({ missing, from, to, path, critical }) {
    if (missing) return html`<h1 tabindex="-1">${t("path.title")}</h1><p>${t("path.choose")} <a href=${link("/graph")}>${t("overview.title")}</a></p>`;
    return html`<p class="trail"><a href=${link("/graph")}>${t("overview.title")}</a></p>
      <h1 tabindex="-1">${t(critical ? "path.critical" : "path.title")}</h1>
      <p class="lead">${critical ? t("path.criticalLead") : t("path.lead")} ${from ? html`<a href=${graphLink(from.id)} lang="nb">${from.name}</a> → ` : nothing}<a href=${graphLink(to.id)} lang="nb">${to.name}</a></p>
      ${path ? this.#chain(path, critical) : html`<p class="empty">${t("path.none")} <a href=${link("/path", { from: to.id, to: from.id })}>${t("path.other")}</a></p>`}`;
  }

  #chain({ items, edges, length, quarters, quartersLeast, unknown, setAside }, critical) {
    return html`<p class="result-line" role="status">${t("path.steps", { count: length })}${critical ? html`, ${t("path.quarters", { least: quartersLeast ?? 0, most: quarters ?? 0 })}` : nothing}.</p>
      ${drawing(items, edges)}
      <ol class="path-list">
        ${items.map((item, i) => html`<li data-id=${item.id}>
          <p>${itemName(item)} <span class="type">${t(`type.${item.__typename}`)}</span></p>
          ${edges[i] ? html`<div class="path-step" data-edge=${edges[i].id}>
              <p><strong>${t(`DependencyKind.${edges[i].kind}`)}</strong> ↓</p>
              ${prose(edges[i].rationale)}
              <p class="facts">${t(`Statedness.${edges[i].statedness}`)} ${edges[i].sources.map((source) => html`<span>${sourceText(source)}</span> `)}</p>
            </div>` : nothing}
        </li>`)}
      </ol>
      ${unknown?.length ? html`<section class="item-section"><h2>${t("path.unknown")} <span class="count">${number(unknown.length)}</span></h2>${itemNames(unknown)}</section>` : nothing}
      ${setAside?.length ? html`<p class="left-out">${t("path.setAside", { count: setAside.length })}</p>` : nothing}`;
  }
}

/** The chain from left to right. */
function drawing(items, edges) {
  const step = BOX.width + BOX.between;
  const [width, height] = [items.length * step - BOX.between + 2 * BOX.margin, BOX.height + 2 * BOX.margin];
  return html`<div class="graph-window" data-drawing tabindex="0" role="region" aria-label=${t("path.drawing")}>
    <svg class="graph" width=${width} height=${height} viewBox="0 0 ${width} ${height}">
      ${edges.map((edge, i) => {
        const [x, y] = [BOX.margin + i * step + BOX.width, BOX.margin + BOX.height / 2];
        return svg`<g class="edge ${edge.kind.toLowerCase()}" data-edge="${edge.id}"><path class="way" d="M${x} ${y}H${x + BOX.between - 6}" /><path class="tip" d="M${x + BOX.between} ${y}l-8 -4.5v9z" /></g><text class="step-kind" x="${x + BOX.between / 2}" y="${y - 8}">${t(`DependencyKind.${edge.kind}`)}</text>`;
      })}
      ${items.map(
        (item, i) => svg`<g class="box" transform="translate(${BOX.margin + i * step} ${BOX.margin})"><a href="${graphLink(item.id)}" class="box-link" data-id="${item.id}" aria-label="${item.name}">
          <title>${item.name}</title><rect width="${BOX.width}" height="${BOX.height}" rx="6" /><text class="box-type" x="12" y="16">${t(`type.${item.__typename}`)}</text>
          ${wrapped(item.name, boxTextWidth).map((line, at, all) => svg`<text class="box-name" lang="nb" x="12" y="${all.length === 1 ? 36 : 31 + at * 15}">${line}</text>`)}
        </a></g>`,
      )}
    </svg>
  </div>`;
}

/** The elements that only this page needs, by tag. */
export const ELEMENTS = { "path-page": PathPage };
