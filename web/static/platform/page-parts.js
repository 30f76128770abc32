/**
 * What pages are made of: an introduction, numbers that lead to what they count, sections, ways to choose.
 * @module
 */
import { number, t } from "./i18n.js";
import { html, nothing } from "./lit.js";

/** The heading of a page, and in one sentence what it is for. @param {unknown} title @param {unknown} lead */
export const intro = (title, lead) => html`<div class="intro">
  <h1 tabindex="-1">${title}</h1>
  <p class="lead">${lead}</p>
</div>`;

/**
 * A part of a page.
 * @param {string} id
 * @param {string} title
 * @param {unknown} content
 * @param {{count?: number, lead?: unknown}} [more]
 */
export const section = (id, title, content, { count, lead } = {}) => html`<section class="item-section" id=${id}>
  <h2>${title} ${count === undefined ? nothing : html`<span class="count">${number(count)}</span>`}</h2>
  ${lead ? html`<p class="section-lead">${lead}</p>` : nothing} ${content}
</section>`;

/**
 * The few numbers that a reader wants first; each leads to what it counts.
 * @param {{value: unknown, label: unknown, href?: string}[]} all
 */
export const tiles = (all) => html`<ul class="tiles">
  ${all.map(({ value, label, href }) => html`<li><span class="tile-value">${value}</span> ${href ? html`<a class="tile-label" href=${href}>${label}</a>` : html`<span class="tile-label">${label}</span>`}</li>`)}
</ul>`;

/** The way to the parts of a long page. @param {[id: string, title: string][]} parts */
export const contents = (parts) => html`<nav class="contents" aria-label=${t("page.contents")}>
  <ul>
    ${parts.map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`)}
  </ul>
</nav>`;

/**
 * Links that choose one of a few.
 * @param {string} label
 * @param {{name: unknown, href: string, chosen: boolean, count?: number, lang?: string}[]} all
 */
export const chips = (label, all) => html`<nav aria-label=${label}>
  <ul class="chips">
    ${all.map(
      ({ name, href, chosen, count, lang }) =>
        html`<li><a href=${href} aria-current=${String(chosen)} lang=${lang ?? nothing}>${name} ${count === undefined ? nothing : html`<span class="count">${number(count)}</span>`}</a></li>`,
    )}
  </ul>
</nav>`;

/** A sentence in place of what is not there. @param {unknown} text */
export const none = (text) => html`<p class="empty">${text}</p>`;

const MANY = 15;

/** A long list or table, folded on the screen and whole on paper; a short one as it is. @param {number} length @param {string} summary @param {unknown} content */
export const folded = (length, summary, content) => (length > MANY ? html`<details class="long"><summary>${summary}</summary>${content}</details>` : content);
