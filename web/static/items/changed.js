/**
 * What differs in a thing, in words of the reader's language: the field, and its value before and after. The same wherever differences are told.
 * @module
 */
import { day, has, number, t, textLang } from "../platform/i18n.js";
import { html, nothing } from "../platform/lit.js";
import { unknownWord } from "../platform/named.js";
import { periodText } from "../platform/period.js";
import { HELD, typeOf } from "./held.js";
import { itemRef } from "./item-ref.js";
import { fieldWord } from "./keys.js";
import { isEntry, kindIn, stepsIn, valueOf } from "./value-text.js";

const LONG = 240;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MORE_FIELDS = new Set(["nb", "nn", "en", "source", "name", "id", "value", "text"]);

/**
 * @typedef {{field: string | null, before: string | null, after: string | null, change?: string}} Change
 */

/** What happened, as a word: an entry of a list came or went, or the value is another. @param {Change} change */
export const changeWord = (change) => (isEntry(change) ? t(change.before === null ? "change.entryAdded" : "change.entryRemoved") : t(`ChangeKind.${change.change ?? "CHANGED"}`));

/** The field in words, with the part that it is in: "Konsept: Tidsrom". @param {string} path @param {string} id the thing's */
export function changedField(path, id) {
  const steps = stepsIn(path);
  const types = typesAlong(steps, typeOf(id));
  const last = steps.at(-1);
  if (!last) return path;
  if (LANGUAGES[last.name] && steps.length > 1) return html`${fieldWord(steps.at(-2).name, types.at(-2))} (${t(LANGUAGES[last.name])})`;
  const holder = steps.at(-2);
  const word = fieldWord(last.name, types.at(-1));
  return holder ? html`${keyIn(holder, types.at(-2)) ?? fieldWord(holder.name, types.at(-2))}: ${word}` : word;
}

const LANGUAGES = { nb: "change.nb", nn: "change.nn", en: "change.en" };

/** The type that has each step of a path. */
function typesAlong(steps, type) {
  const types = [];
  for (const { name } of steps) {
    types.push(type);
    type = HELD[type]?.[name] ?? "";
  }
  return types;
}

/** Which entry of a list a path goes through: a phase or the like by its word, another thing by its name; a number tells nothing. */
function keyIn({ name, key }, type) {
  if (key === null || /^\d+$/.test(key)) return null;
  const first = Object.values(HELD[HELD[type]?.[name]] ?? {}).find((held) => has(`${held}.${key}`));
  return first ? t(`${first}.${key}`) : thing(key);
}

/**
 * A value in words; nothing where there is none.
 * @param {string | null} text as the server writes it
 * @param {string} path its field
 * @param {string} id the thing's
 */
export function changedValue(text, path, id) {
  if (text === null || text === undefined) return nothing;
  const steps = stepsIn(path);
  const type = typesAlong(steps, typeOf(id)).at(-1) ?? "";
  return told(valueOf(text, isField), steps.at(-1)?.name ?? "", type, typeOf(id));
}

/** The same of a value that is not written in one line. @param {unknown} value @param {string} field @param {string} id the thing's */
export const contentValue = (value, field, id) => (value === null || value === undefined ? nothing : told(value, field, typeOf(id), typeOf(id)));

const isField = (name) => name !== "" && (MORE_FIELDS.has(name) || has(`fact.${name}`) || PART_FIELDS.has(name));
const PART_FIELDS = new Set(["document", "locator", "statedness", "fields", "field", "reason", "start", "end", "precision", ...Object.values(HELD).flatMap(Object.keys)]);

function told(value, field, type, whole) {
  if (Array.isArray(value)) return value.length === 0 ? nothing : html`<ul class="names">${value.map((one) => html`<li>${told(one, field, type, whole)}</li>`)}</ul>`;
  if (value === null || value === undefined) return nothing;
  if (typeof value === "object") return part(value, HELD[type]?.[field] ?? "", whole);
  if (typeof value === "number") return number(value);
  if (typeof value === "boolean" || value === "true" || value === "false") return t(String(value) === "true" ? "yes" : "no");
  return word(String(value), field, type, whole);
}

function word(text, field, type, whole) {
  const named = HELD[type]?.[field];
  if (named && has(`${named}.${text}`)) return t(`${named}.${text}`);
  if (kindIn(text) && (has(`kinds.${kindIn(text)}`) || kindIn(text) === "document")) return thing(text);
  if (field === "fields" || field === "field") return fieldWord(text, whole);
  if (field === "statedness" || (field === "reason" && has(`UnknownReason.${text}`))) return t(`${field === "reason" ? "UnknownReason" : "Statedness"}.${text}`);
  if (DAY.test(text)) return day(text);
  if (/^\d{4}-Q[1-4]$/.test(text)) return periodText({ start: text, end: text, precision: "QUARTER", openEnded: false });
  return html`<span lang=${["en", "nn"].includes(field) ? field : "nb"}>${text.length > LONG ? html`${text.slice(0, LONG)} …` : text}</span>`;
}

const thing = (id) => itemRef(id);

/** A part by what it is: a period, a text in several languages, what is unknown, a source, another thing in a role; else field by field. */
function part(value, type, whole) {
  if (value.start) return periodText({ precision: "QUARTER", end: null, ...value });
  if (value.nb || value.en) return html`<span lang=${value[textLang()] ? textLang() : "nb"}>${value[textLang()] ?? value.nb ?? value.en}</span>`;
  if (value.document && value.locator) return html`${thing(value.document)}, <span lang="nb">${value.locator}</span>${value.statedness ? html` (${t(`Statedness.${value.statedness}`)})` : nothing}`;
  if (value.field && value.reason) return html`${fieldWord(value.field, whole)}: ${has(`UnknownReason.${value.reason}`) ? t(`UnknownReason.${value.reason}`) : unknownWord()}`;
  if (value.asStated) return html`<span lang="nb">${value.asStated}</span>`;
  const parts = Object.entries(value).filter(([name, one]) => one !== null && name !== "sources" && name !== "source");
  return html`${parts.map(([name, one], i) => html`${i > 0 ? ", " : nothing}${isPlain(one, type, name) ? nothing : html`${fieldWord(name, type)}: `}${told(one, name, type, whole)}`)}`;
}

/** What says by itself what it is: a word of ours, a period, another thing. */
const isPlain = (one, type, name) => (typeof one === "object" && !Array.isArray(one)) || HELD[type]?.[name] !== undefined || kindIn(String(one)) !== null || name === "name";
