/**
 * What the server finds wrong with what was written.
 * @module
 */
import { t } from "../platform/i18n.js";
import { html, nothing } from "../platform/lit.js";

/**
 * What kind of wrong in the reader's language, then what it says itself, which is in English.
 * @param {{code: string, message: string}} error
 * @returns {{text: string, lang?: string}[]}
 */
export const told = ({ code, message }) => [{ text: t(`UserErrorCode.${code}`) }, { text: message, lang: "en" }];

/** Texts, each marked with its language. @param {{text: string, lang?: string}[]} all */
export const phrases = (all) => all.map(({ text, lang }) => html`<span lang=${lang ?? nothing}>${text}</span> `);
