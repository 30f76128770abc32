/**
 * The interface in bokmål, nynorsk and English. The content has its own language, and says so in its `lang` attribute.
 * @module
 */
import { enWords } from "../i18n/en-words.js";
import { en } from "../i18n/en.js";
import { nbWords } from "../i18n/nb-words.js";
import { nb } from "../i18n/nb.js";
import { nnWords } from "../i18n/nn-words.js";
import { nn } from "../i18n/nn.js";

/** All texts, by language and key. */
export const TABLES = { nb: { ...nb, ...nbWords }, nn: { ...nn, ...nnWords }, en: { ...en, ...enWords } };

// Chromium knows no nynorsk: without bokmål after it, numbers and dates would be those of the browser's own language.
const LOCALES = { nb: "nb-NO", nn: ["nn-NO", "nb-NO"], en: "en-GB" };
const MEMORY = "veikart.language";
let current = "nb";

/** The languages of the interface, each with its own name. */
export const LANGUAGES = [
  { code: "nb", name: "Bokmål" },
  { code: "nn", name: "Nynorsk" },
  { code: "en", name: "English" },
];

/** The interface's language: `nb`, `nn` or `en`. */
export const language = () => current;

/** The same as the API writes it: `NB`, `NN` or `EN`. */
export const apiLanguage = () => current.toUpperCase();

/** The language of the texts that the API gives in the interface's language. They are in bokmål where the interface is in nynorsk: nobody has written them in nynorsk. */
export const textLang = () => (current === "nn" ? "nb" : current);

/** The locale for numbers, dates and sorting; where there are several, the first that the browser knows. */
export const locale = () => LOCALES[current];

/**
 * Chooses among what the URL asks for, what was chosen last and what the browser prefers; bokmål when none of them is a language of ours.
 * @param {(string | null | undefined)[]} wishes the strongest first
 * @returns {"nb" | "nn" | "en"}
 */
export function choose(wishes) {
  for (const wish of wishes) {
    const code = (wish ?? "").toLowerCase().split("-")[0];
    if (code === "nn" || code === "en") return code;
    if (["nb", "no", "da", "sv"].includes(code)) return "nb";
  }
  return "nb";
}

/** Takes the language from the URL, the memory or the browser, remembers what the URL asked for, and marks the page with it. @param {URL} url */
export function useLanguageOf(url) {
  const asked = url.searchParams.get("lang");
  if (asked) remember(choose([asked]));
  current = choose([asked, remembered(), ...navigator.languages]);
  document.documentElement.lang = current;
}

/** For tests and scripts: sets the language without a browser. @param {"nb" | "nn" | "en"} code */
export function setLanguage(code) {
  current = code;
}

/**
 * The text of a key, with `{name}` replaced, in the plural form that `count` asks for.
 * @param {string} key
 * @param {Record<string, string | number>} [values]
 */
export function t(key, values = {}) {
  const found = TABLES[current][key];
  if (found === undefined) return key;
  const text = typeof found === "string" ? found : (found[plural(Number(values.count))] ?? found.other);
  return text.replace(/\{(\w+)\}/g, (whole, name) => shown(values[name]) ?? whole);
}

/** Whether there is a text for the key. @param {string} key */
export const has = (key) => key in TABLES[current];

const plural = (count) => new Intl.PluralRules(LOCALES[current]).select(count);
const shown = (value) => (typeof value === "number" ? number(value) : value);

/** A number as the language writes it. @param {number} value */
export const number = (value) => new Intl.NumberFormat(LOCALES[current]).format(value);

/** A day as the language writes it: 9. desember 2021. @param {string} iso */
export function day(iso) {
  return new Intl.DateTimeFormat(LOCALES[current], { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(new Date(iso));
}

/** A month as the language writes it: desember 2021. @param {string} iso */
export function month(iso) {
  return new Intl.DateTimeFormat(LOCALES[current], { month: "long", year: "numeric", timeZone: "UTC" }).format(new Date(iso));
}

/** Norwegian names in Norwegian order, whatever the interface's language. @param {string} a @param {string} b */
export const byName = (a, b) => NORWEGIAN.compare(a, b);
const NORWEGIAN = new Intl.Collator("nb-NO", { numeric: true });

function remembered() {
  try {
    return localStorage.getItem(MEMORY);
  } catch {
    return null;
  }
}

function remember(code) {
  try {
    localStorage.setItem(MEMORY, code);
  } catch {
    // A browser that keeps nothing still has the language in the URL.
  }
}
