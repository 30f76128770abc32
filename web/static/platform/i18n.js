/**
 * The interface in bokmål, nynorsk and English. The content has its own language, and says so in its `lang` attribute.
 * @module
 */
// Chromium knows no nynorsk: without bokmål after it, numbers and dates would be those of the browser's own language.
const LOCALES = { nb: "nb-NO", nn: ["nn-NO", "nb-NO"], en: "en-GB" };
const MEMORY = "veikart.language";
// The parts of the site whose texts are here, and are fetched with every other language: what all pages need, then what the pages shown so far need.
const parts = ["words"];
let current = null;
let table = {};

/** The languages of the interface, each with its own name. */
export const LANGUAGES = [
  { code: "nb", name: "Bokmål" },
  { code: "nn", name: "Nynorsk" },
  { code: "en", name: "English" },
];

/** The interface's language: `nb`, `nn` or `en`; null before the first is here. */
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

/** The language that the URL asks for, else the one chosen last, else the browser's; what the URL asks for is remembered. @param {URL} url */
export function languageOf(url) {
  const asked = url.searchParams.get("lang");
  if (asked) remember(choose([asked]));
  return choose([asked, remembered(), ...navigator.languages]);
}

/** Turns the page to a language. Where its texts cannot be had the old one stays: the page itself says what is wrong. @param {"nb" | "nn" | "en"} code */
export async function useLanguage(code) {
  await setLanguage(code).catch(() => {});
  if (current) document.documentElement.lang = current;
}

/** Sets the language, and fetches its texts when they are not here yet. @param {"nb" | "nn" | "en"} code */
export async function setLanguage(code) {
  table = await tableOf(code);
  current = code;
}

/**
 * All texts of a language, by key: those of the interface, and those of some parts of the site.
 * @param {"nb" | "nn" | "en"} code
 * @param {string[]} [of] the parts: `words` are the words for kinds, fields and values
 */
export async function tableOf(code, of = parts) {
  const texts = await Promise.all([import(`../i18n/${code}.js`), ...of.map((part) => import(`../i18n/${code}-${part}.js`))]);
  return Object.assign({}, ...texts.map((one) => one.default));
}

/** Has the texts of a part of the site fetched, now and in every language that is chosen later. @param {string} part */
export async function useTexts(part) {
  if (!parts.includes(part)) parts.push(part);
  const code = current;
  if (code === null) return; // They come with the first language.
  const texts = await import(`../i18n/${code}-${part}.js`);
  if (code === current) Object.assign(table, texts.default);
}

/**
 * The text of a key, with `{name}` replaced, in the plural form that `count` asks for.
 * @param {string} key
 * @param {Record<string, string | number>} [values]
 */
export function t(key, values = {}) {
  const found = table[key];
  if (found === undefined) return key;
  const text = typeof found === "string" ? found : (found[plural(Number(values.count))] ?? found.other);
  return text.replace(/\{(\w+)\}/g, (whole, name) => shown(values[name]) ?? whole);
}

/** Whether there is a text for the key. @param {string} key */
export const has = (key) => key in table;

const plural = (count) => kept("PluralRules").select(count);
const shown = (value) => (typeof value === "number" ? number(value) : value);

// To make one takes long, and a drawing writes thousands of dates and numbers.
const makers = new Map();

/** What of `Intl` writes or chooses for the interface's language. */
function kept(maker, options) {
  const key = `${current} ${maker} ${JSON.stringify(options)}`;
  if (!makers.has(key)) makers.set(key, new Intl[maker](LOCALES[current], options));
  return makers.get(key);
}

const dated = (options, date) => kept("DateTimeFormat", { ...options, timeZone: "UTC" }).format(date);

/** A number as the language writes it. @param {number} value */
export const number = (value) => kept("NumberFormat").format(value);

/** A day as the language writes it: 9. desember 2021. @param {string} iso */
export const day = (iso) => dated({ day: "numeric", month: "long", year: "numeric" }, new Date(iso));

/** The same where there is little room: 9. des. 2021. @param {string} iso */
export const shortDay = (iso) => dated({ day: "numeric", month: "short", year: "numeric" }, new Date(iso));

/** A moment in local time as the language writes it: 11. april 2023 kl. 08:48. @param {string} iso without a time zone */
export const moment = (iso) => dated({ dateStyle: "long", timeStyle: "short" }, new Date(`${iso}Z`));

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
