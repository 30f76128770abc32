/**
 * How any value of a page's answer is written.
 * @module
 */
import { badge } from "../platform/badges.js";
import { day, has, moment, number, t } from "../platform/i18n.js";
import { html, nothing } from "../platform/lit.js";
import { itemName, phrase, unknownWord } from "../platform/named.js";
import { periodText } from "../platform/period.js";
import { sourceText } from "../platform/source-text.js";
import { fieldWord, read } from "./keys.js";
import { elements, isEmpty, told } from "./shapes.js";

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/**
 * @param {string} key the name that the operation gives it
 * @param {any} value
 */
export function shown(key, value) {
  if (isEmpty(value)) return unknownWord();
  if (elements(value)) return listed(key, elements(value));
  if (typeof value === "object") return whole(value);
  if (typeof value === "boolean") return t(value ? "yes" : "no");
  if (typeof value === "number") return read(key).field === "year" ? String(value) : number(value);
  return words(key, value);
}

function words(key, text) {
  const { field, as } = read(key);
  if (as && has(`${as}.${text}`)) return badge(as, text);
  if (as === "Text") return phrase(text);
  if (key === "field") return fieldWord(text);
  if (DAY.test(text)) return day(text);
  return MOMENT.test(text) ? moment(text) : html`<span lang=${field === "until" ? nothing : "nb"}>${text}</span>`;
}

const listed = (key, values) => html`<ul class="names">${values.map((value) => html`<li>${brief(key, value)}</li>`)}</ul>`;

/** In a list a part of words and periods needs no labels: "Tilgjengelig, fra 2023". */
function brief(key, value) {
  const facts = typeof value === "object" && !["id", "start", "locator", "asStated"].some((one) => one in value) ? told(value) : [];
  if (facts.length < 2 || facts.some(([, one]) => ["boolean", "number"].includes(typeof one))) return shown(key, value);
  return facts.map(([name, one], i) => html`${i > 0 ? ", " : nothing}${shown(name, one)}`);
}

/** Another thing by its name, a period, a source, a number; else the part's own facts. */
function whole(value) {
  if (value.id) return itemName({ id: value.id, name: value.name ?? value.id });
  if (value.start) return periodText(value);
  if (value.locator) return sourceText(value);
  if (value.asStated) return figure(value);
  const facts = told(value);
  if (facts.length === 1 && typeof facts[0][1] !== "number") return shown(facts[0][0], facts[0][1]);
  return html`<dl class="part">${facts.map(([key, one]) => html`<div><dt>${fieldWord(read(key).field)}</dt><dd>${shown(key, one)}</dd></div>`)}</dl>`;
}

/** A number as the source writes it, with what was counted, and when. */
function figure({ asStated, whatAsText, date }) {
  return html`<span lang="nb">${asStated}</span>${whatAsText ? html`: ${phrase(whatAsText)}` : nothing}${date ? html` (${periodText(date)})` : nothing}`;
}
