/**
 * @module
 */

/** Defines elements; what is defined already stays. @param {Record<string, CustomElementConstructor>} elements by tag */
export function register(elements) {
  for (const [tag, element] of Object.entries(elements)) if (!customElements.get(tag)) customElements.define(tag, element);
}
