/**
 * What the server finds wrong with what was written.
 * @module
 */
import { t } from "../platform/i18n.js";
import { html, nothing } from "../platform/lit.js";

/**
 * What kind of wrong in the reader's language, then what the server says itself, which is in English; what kind is said once.
 * @param {{code: string, message: string}} error
 * @param {{text: string, lang?: string}[]} [before] what is told of the same already
 * @returns {{text: string, lang?: string}[]} all that is told of it
 */
export function told({ code, message }, before = []) {
  const kind = { text: t(`UserErrorCode.${code}`) };
  return [...before, ...(before.some(({ text }) => text === kind.text) ? [] : [kind]), { text: message, lang: "en" }];
}

/** Texts, each marked with its language. @param {{text: string, lang?: string}[]} all */
export const phrases = (all) => all.map(({ text, lang }) => html`<span lang=${lang ?? nothing}>${text}</span> `);
