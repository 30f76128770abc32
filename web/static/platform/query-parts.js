/**
 * "Show the query behind this": the saved operations that a page ran, as text, with their variables and a link to the bare answer.
 * @module
 */
import { listOperations, operationUrl } from "./graphql.js";
import { t } from "./i18n.js";
import { html, nothing, render } from "./lit.js";

/** `<query-parts>`. */
class QueryParts extends HTMLElement {
  #asked = [];
  #texts = null;
  #failed = false;

  /** The operations that the page ran. */
  set asked(value) {
    this.#asked = value;
    this.#draw();
  }

  async connectedCallback() {
    this.#texts = await listOperations().then((all) => new Map(all.map((operation) => [operation.name, operation.text])), () => null);
    this.#failed = this.#texts === null;
    this.#draw();
  }

  #draw() {
    render(
      html`<p>${t("query.explain")}</p>
        ${this.#failed ? html`<p role="alert">${t("error.unreachable.title")}</p>` : nothing} ${this.#asked.map((one) => this.#operation(one))}`,
      this,
    );
  }

  #operation({ name, variables }) {
    const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== null && value !== undefined));
    return html`<section>
      <h3><code>${name}</code></h3>
      <p><a href=${operationUrl(name, variables)} data-plain>${t("query.answer")}</a></p>
      <p class="label" id="variables-${name}">${t("query.variables")}</p>
      <pre tabindex="0" role="group" aria-labelledby="variables-${name}"><code>${JSON.stringify(given, null, 2)}</code></pre>
      ${this.#texts?.get(name) ? html`<p class="label" id="text-${name}">${t("query.text")}</p>
          <pre tabindex="0" role="group" aria-labelledby="text-${name}"><code>${this.#texts.get(name)}</code></pre>` : nothing}
    </section>`;
  }
}

/** What it is made of, by tag. */
export const ELEMENTS = { "query-parts": QueryParts };
