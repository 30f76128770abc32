/**
 * The fields of forms that are more than a text.
 * @module
 */
import { apiLanguage, t } from "../platform/i18n.js";
import { run } from "../platform/graphql.js";
import { html, nothing } from "../platform/lit.js";
import { typeWord } from "../platform/marks.js";
import { around, described, idOf, invalid, problems, textField } from "./text-field.js";
import { choiceName, thingNamed, valueAt } from "./values.js";

/** @typedef {import("./text-field.js").Form} Form */

const PRECISIONS = ["QUARTER", "HALF_YEAR", "YEAR", "BUCKET"];
const PAUSE = 200;
let timer = 0;

const chosen = (form, path) => (event) => {
  form.set(path, event.target.value);
  form.draw(); // What is chosen may ask for other fields.
};

/**
 * One of a few.
 * @param {Form} form
 * @param {string} path
 * @param {string} label
 * @param {string[][]} options each a value with its name
 * @param {{hint?: string, required?: boolean}} [how]
 */
export const selectField = (form, path, label, options, how = {}) =>
  around(form, path, label, how, html`<select id=${idOf(path)} aria-required=${how.required ? "true" : nothing} aria-invalid=${invalid(form, path)} aria-describedby=${described(form, path, how.hint)} @change=${chosen(form, path)}>
    ${options.map(([value, name]) => html`<option value=${value} .selected=${value === (valueAt(form.values, path) ?? "")}>${name}</option>`)}
  </select>`);

/** The values of an enum as options, none of them first. @param {string} name @param {string[]} values @param {string} [none] what none of them means */
export const optionsOf = (name, values, none) => [...(none === undefined ? [] : [["", none]]), ...values.map((value) => [value, t(`${name}.${value}`)])];

/** Quarters from and to, and how exactly they are known. @param {Form} form @param {string} path @param {string} label */
export const periodField = (form, path, label) => html`<fieldset class="form-row" id=${idOf(path)} tabindex="-1">
  <legend>${label}</legend>
  ${textField(form, `${path}.start`, t("form.from"), { hint: t("form.quarterHint"), most: 40 })} ${textField(form, `${path}.end`, t("form.to"), { hint: t("form.openHint"), most: 40 })}
  ${selectField(form, `${path}.precision`, t("form.precision"), optionsOf("Precision", PRECISIONS), { hint: t("form.precisionHint") })} ${problems(form, path)}
</fieldset>`;

/**
 * Another thing, found by its name while one types; its value is `{id, name}`, with no id while the name is that of nothing known.
 * @param {Form} form
 * @param {string} path
 * @param {string} label
 * @param {string[]} kinds
 * @param {{hint?: string, required?: boolean}} [how]
 */
export function thingField(form, path, label, kinds, how = {}) {
  const id = idOf(path);
  const hint = how.hint ?? t("form.thingHint");
  return around(form, path, label, { ...how, hint }, html`<input id=${id} type="text" list="${id}-list" lang="nb" autocomplete="off" maxlength="200" aria-required=${how.required ? "true" : nothing}
      aria-invalid=${invalid(form, path)} aria-describedby=${described(form, path, hint)} .value=${valueAt(form.values, path)?.name ?? ""} @input=${(event) => named(form, path, kinds, event.target.value)} />
    <datalist id="${id}-list">${(form.found.get(path) ?? []).map((one) => html`<option value=${choiceName(one, form.found.get(path))}>${typeWord(one)} · ${one.id}</option>`)}</datalist>`);
}

function named(form, path, kinds, text) {
  const known = thingNamed(text, form.found.get(path) ?? []);
  form.set(path, { id: known?.id ?? null, name: text });
  clearTimeout(timer);
  if (known || !/[\p{L}\p{N}]/u.test(text)) return form.unsettled.delete(path);
  form.unsettled.set(path, kinds);
  timer = setTimeout(() => suggest(form, path, kinds, text), PAUSE);
}

async function suggest(form, path, kinds, text) {
  const found = await run("searchItems", { text: text.slice(0, 200), kinds, first: 12, language: apiLanguage() }).catch(() => null);
  if (!found) return; // Whoever sends the form is told what is wrong with the connection.
  form.found.set(path, found.roadmap.search.nodes);
  const known = thingNamed(text, found.roadmap.search.nodes);
  if (known && valueAt(form.values, path)?.name === text) {
    form.unsettled.delete(path);
    form.set(path, { id: known.id, name: text });
  }
  form.draw();
}

/** Looks up what was typed faster than it could be suggested. @param {Form} form */
export const settle = (form) => Promise.all([...form.unsettled].map(([path, kinds]) => suggest(form, path, kinds, valueAt(form.values, path)?.name ?? "")));

/**
 * Several things, each with a field; one more is asked for with a button, and one that is emptied goes.
 * @param {Form & HTMLElement} form
 * @param {string} list the path of the list
 * @param {string} legend
 * @param {string} one the key of the label of each, with its `{number}`
 * @param {string[]} kinds
 */
export function thingsField(form, list, legend, one, kinds) {
  const all = form.values[list];
  const add = () => {
    const place = Math.max(-1, ...Object.keys(all).map(Number)) + 1;
    form.set(list, { ...all, [place]: { id: null, name: "" } });
    form.querySelector(`#${idOf(`${list}.${place}`)}`).focus();
  };
  return html`<fieldset class="form-part inner">
    <legend>${legend}</legend>
    ${Object.keys(all).map((key, place) => thingField(form, `${list}.${key}`, t(one, { number: place + 1 }), kinds, { hint: t("form.emptyGoes") }))}
    <p><button type="button" class="button quiet small" @click=${add}>${t("form.addThing")}<span class="visually-hidden">: ${legend}</span></button></p>
  </fieldset>`;
}

/**
 * Any of a few; its value holds those that are chosen.
 * @param {Form} form
 * @param {string} path
 * @param {string} legend
 * @param {any[][]} options each a value with its name
 * @param {string} [hint]
 */
export function checksField(form, path, legend, options, hint) {
  const choose = (value, chosen) => {
    const { [value]: gone, ...others } = valueAt(form.values, path);
    form.set(path, chosen ? { ...others, [value]: true } : others);
  };
  return html`<fieldset class="checks" id=${idOf(path)} tabindex="-1" aria-describedby=${described(form, path, hint)}>
    <legend>${legend}</legend>
    ${options.map(([value, name]) => html`<label><input type="checkbox" .checked=${Boolean(valueAt(form.values, path)[value])} @change=${(event) => choose(value, event.target.checked)} /> ${name}</label>`)}
    ${problems(form, path)} ${hint ? html`<p class="field-hint" id="${idOf(path)}-hint">${hint}</p>` : nothing}
  </fieldset>`;
}

/** Yes or no. @param {Form} form @param {string} path @param {string} label @param {string} [hint] */
export const checkField = (form, path, label, hint) => html`<div class="form-check">
  <label class="check" for=${idOf(path)}><input id=${idOf(path)} type="checkbox" aria-invalid=${invalid(form, path)} aria-describedby=${described(form, path, hint)} .checked=${Boolean(valueAt(form.values, path))} @change=${(event) => form.set(path, event.target.checked)} /> ${label}</label>
  ${problems(form, path)} ${hint ? html`<p class="field-hint" id="${idOf(path)}-hint">${hint}</p>` : nothing}
</div>`;

/** A name in Norwegian, and a description in up to three languages. @param {Form} form @param {unknown} [more] what else stands with them, folded */
export const nameFields = (form, more = nothing) => html`${textField(form, "name", t("form.name"), { required: true, lang: "nb", most: 500 })}
  ${textField(form, "description.nb", t("form.description.nb"), { rows: 4, lang: "nb" })}
  <details class="fold" ?open=${Boolean(form.values.description.en || form.values.description.nn)}>
    <summary>${t(more === nothing ? "form.moreLanguages" : "form.moreNames")}</summary>
    ${textField(form, "description.nn", t("form.description.nn"), { rows: 3, lang: "nn", hint: t("form.nnHint") })} ${textField(form, "description.en", t("form.description.en"), { rows: 3, lang: "en" })}
    ${more}
  </details>`;
