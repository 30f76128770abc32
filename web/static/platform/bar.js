/**
 * A number with a bar as long as it is large: a drawing inside its own table.
 * @module
 */
import { number } from "./i18n.js";
import { html } from "./lit.js";

const LENGTH = 120;

/**
 * @param {number} value
 * @param {number} most what the longest bar stands for
 * @param {unknown} [text] what is written, where it is more than the number
 */
export function bar(value, most, text = number(value)) {
  const length = value > 0 ? Math.max(1, (LENGTH * value) / most) : 0;
  return html`<span class="bar-cell"
    ><svg class="bar" viewBox="0 0 ${LENGTH} 12" width=${LENGTH} height="12" aria-hidden="true" preserveAspectRatio="none"><rect class="bar-ground" width=${LENGTH} height="12" rx="2" /><rect class="bar-fill" width=${length} height="12" rx="2" /></svg
    ><span>${text}</span></span
  >`;
}
