/**
 * A field of text, and what every field of a form has: its label, and what is wrong with it beside it, bound to it for a screen reader.
 * @module
 */
import { t } from "../platform/i18n.js";
import { html, nothing } from "../platform/lit.js";
import { valueAt } from "./values.js";

/**
 * @typedef {object} Form what fields read and write
 * @property {any} values
 * @property {Map<string, {text: string, lang?: string}[]>} problems by path
 * @property {(path: string, value: unknown) => void} set
 * @property {() => void} draw
 * @property {Map<string, {id: string, name: string, __typename: string}[]>} found what was suggested, by path
 * @property {Map<string, string[]>} unsettled the fields that name nothing known so far, with the kinds that they take
 */

/** @typedef {Pick<Form, "values" | "problems" | "set">} TextForm what fields of text alone read and write */

/** The id of a field's element. @param {string} path */
export const idOf = (path) => `f-${path.replaceAll(".", "-")}`;

/** What is wrong with a field. @param {TextForm} form @param {string} path */
export const problems = (form, path) => (form.problems.has(path) ? html`<div class="field-problem" id="${idOf(path)}-problem">${form.problems.get(path).map(({ text, lang }) => html`<p lang=${lang ?? nothing}>${text}</p>`)}</div>` : nothing);

/** What tells more of a field: what is wrong with it, and its hint. @param {TextForm} form @param {string} path @param {string} [hint] */
export const described = (form, path, hint) => [form.problems.has(path) ? `${idOf(path)}-problem` : "", hint ? `${idOf(path)}-hint` : ""].join(" ").trim() || nothing;

/** @param {TextForm} form @param {string} path */
export const invalid = (form, path) => (form.problems.has(path) ? "true" : nothing);
const typed = (form, path) => (event) => form.set(path, event.target.value);

/** A control with its label, what is wrong with it and its hint. @param {TextForm} form @param {string} path @param {string} label @param {{hint?: string, required?: boolean}} how @param {unknown} control */
export function around(form, path, label, { hint, required }, control) {
  return html`<div class="form-field">
    <label for=${idOf(path)}>${label}${required ? html` <span class="must">${t("form.must")}</span>` : nothing}</label>
    ${control} ${problems(form, path)} ${hint ? html`<p class="field-hint" id="${idOf(path)}-hint">${hint}</p>` : nothing}
  </div>`;
}

/**
 * A line or a text.
 * @param {TextForm} form
 * @param {string} path
 * @param {string} label
 * @param {{hint?: string, required?: boolean, rows?: number, lang?: string, type?: string, most?: number}} [how]
 */
export function textField(form, path, label, how = {}) {
  const { rows, lang, type = "text", most = 20_000 } = how;
  const [value, id, about] = [valueAt(form.values, path) ?? "", idOf(path), described(form, path, how.hint)];
  const must = how.required ? "true" : nothing;
  return around(form, path, label, how, rows
    ? html`<textarea id=${id} rows=${rows} maxlength=${most} lang=${lang ?? nothing} aria-required=${must} aria-invalid=${invalid(form, path)} aria-describedby=${about} .value=${value} @input=${typed(form, path)}></textarea>`
    : html`<input id=${id} type=${type} maxlength=${type === "text" ? most : nothing} lang=${lang ?? nothing} autocomplete="off" aria-required=${must} aria-invalid=${invalid(form, path)} aria-describedby=${about} .value=${value} @input=${typed(form, path)} />`);
}
