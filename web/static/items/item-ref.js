/**
 * Another thing that only its id is known of: a link that gets the thing's name as soon as it is here. All that a page has are asked for together.
 * @module
 */
import { run } from "../platform/graphql.js";
import { t } from "../platform/i18n.js";
import { itemLink } from "../platform/links.js";
import { html, render } from "../platform/lit.js";

const MOST = 100; // In one question: ids stand in an address.

const names = new Map();
let wanted = new Set();

/** @param {string} id */
export const itemRef = (id) => html`<item-ref .of=${id}></item-ref>`;

/** The name of a thing, or null where there is none of that id now. @param {string} id @returns {Promise<string | null>} */
export function nameOf(id) {
  if (!names.has(id)) {
    if (wanted.size === 0) queueMicrotask(ask);
    wanted.add(id);
    names.set(id, new Promise((known) => waiting.set(id, known)));
  }
  return names.get(id);
}

const waiting = new Map();

async function ask() {
  const all = [...wanted];
  wanted = new Set();
  for (let from = 0; from < all.length; from += MOST) {
    const ids = all.slice(from, from + MOST);
    const found = await run("namesOf", { ids }).then(({ nodes }) => nodes, ({ data }) => data?.nodes ?? null); // What is missing takes no name from the others.
    ids.forEach((id, i) => {
      waiting.get(id)(found?.[i] ? nameIn(found[i]) : null);
      waiting.delete(id);
      if (!found) names.delete(id); // It is asked for again where it is shown next.
    });
  }
}

const nameIn = (thing) => thing.name ?? (thing.from ? `${thing.from.name} – ${t(`DependencyKind.${thing.kind}`)} – ${thing.to.name}` : null);

/** `<item-ref>`. */
class ItemRef extends HTMLElement {
  #id = "";

  /** Which thing. */
  set of(id) {
    if (id === this.#id) return;
    this.#id = id;
    this.#draw(null);
    nameOf(id).then((name) => id === this.#id && this.#draw(name, true));
  }

  #draw(name, asked = false) {
    if (asked && name === null && this.#id.startsWith("dependency:")) render(t("type.Dependency"), this); // One that is proposed has neither a page nor a name.
    else render(html`<a href=${itemLink(this.#id)} lang=${name ? "nb" : "zxx"}>${name ?? this.#id}</a>`, this);
  }
}

/** What it is made of, by tag. */
export const ELEMENTS = { "item-ref": ItemRef };
