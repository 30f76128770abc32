/**
 * The interface's languages, each a link with its own name in its own language.
 * @module
 */
import { LANGUAGES, language } from "../platform/i18n.js";
import { sameWith } from "../platform/links.js";
import { html } from "../platform/lit.js";

/** The links; the language in use is marked as current. */
export function languageSwitch() {
  return html`<ul class="languages">
    ${LANGUAGES.map(
      ({ code, name }) =>
        html`<li><a href=${sameWith({ lang: code })} lang=${code} hreflang=${code} aria-current=${code === language() ? "true" : "false"}>${name}</a></li>`,
    )}
  </ul>`;
}
