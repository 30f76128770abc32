import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { LANGUAGES, apiLanguage, choose, setLanguage, t, tableOf, textLang } from "../static/platform/i18n.js";

const root = new URL("../", import.meta.url);
const FILES = readdirSync(new URL("static/i18n/", root));
const PARTS = FILES.filter((file) => file.startsWith("nb-")).map((file) => file.slice(3, -3));
const TABLES = Object.fromEntries(await Promise.all(LANGUAGES.map(async ({ code }) => [code, await tableOf(code, PARTS)])));
const { nb } = TABLES;
const OWN = new Map(await Promise.all(["", ...PARTS].map(async (part) => [part, Object.keys((await import(`../static/i18n/nb${part && `-${part}`}.js`)).default)])));
const places = (text) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
const forms = (text) => (typeof text === "string" ? [text] : Object.values(text));

test("the languages on offer are those that have texts", () => {
  const files = LANGUAGES.flatMap(({ code }) => [`${code}.js`, ...PARTS.map((part) => `${code}-${part}.js`)]);
  assert.deepEqual(files.sort(), FILES.toSorted());
});

test("all languages have the same keys", () => {
  for (const [code, table] of Object.entries(TABLES)) assert.deepEqual(Object.keys(table).sort(), Object.keys(nb).sort(), code);
});

test("no part says what another says", () => {
  assert.equal([...OWN.values()].flat().length, Object.keys(nb).length);
});

test("no text is empty, and each names the same values in all languages", () => {
  for (const [code, table] of Object.entries(TABLES)) {
    for (const [key, text] of Object.entries(nb)) {
      assert.ok(forms(table[key]).every((form) => form.trim()), `${code}: ${key}`);
      assert.deepEqual(places(forms(table[key]).at(-1)), places(forms(text).at(-1)), `${code}: ${key}`);
      assert.deepEqual(Object.keys(forms(table[key])), Object.keys(forms(text)), `${code}: ${key}`);
      assert.equal(typeof table[key], typeof text, `${code}: ${key}`);
    }
  }
});

test("every key that the modules write out is there", () => {
  const folder = new URL("static/", root);
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith(".js"));
  for (const file of files) {
    const text = readFileSync(new URL(file, folder), "utf8");
    for (const [, key] of text.matchAll(/\bt\("([\w.]+)"/g)) assert.ok(key in nb, `${file}: ${key}`);
  }
});

test("plurals and numbers follow the language", async () => {
  await setLanguage("en");
  assert.equal(t("search.found", { count: 1 }), "1 result");
  assert.equal(t("search.found", { count: 1234 }), "1,234 results");
  for (const code of ["nn", "nb"]) {
    await setLanguage(code);
    assert.equal(t("search.found", { count: 1234 }).replace(/\s/g, " "), "1 234 treff");
  }
});

test("the first wish that is a language of ours is taken; bokmål when none is", () => {
  assert.equal(choose(["en", "nb"]), "en");
  assert.equal(choose([null, "fr-FR", "nn-NO", "en"]), "nn");
  assert.equal(choose(["nn", "nb"]), "nn");
  assert.equal(choose(["no", "nn"]), "nb");
  assert.equal(choose(["da-DK", "en"]), "nb");
  assert.equal(choose(["de"]), "nb");
});

test("in nynorsk the API is asked for nynorsk, and its texts are marked as bokmål", async () => {
  await setLanguage("nn");
  assert.deepEqual([apiLanguage(), textLang(), t("type.Dependency")], ["NN", "nb", "Avhengnad"]);
  await setLanguage("en");
  assert.deepEqual([apiLanguage(), textLang()], ["EN", "en"]);
  await setLanguage("nb");
  assert.deepEqual([apiLanguage(), textLang()], ["NB", "nb"]);
});

test("every page has the words for every value that its modules name by its kind", () => {
  const folder = new URL("static/", root);
  const textOf = (path) => readFileSync(new URL(path, folder), "utf8").replaceAll(/\/\*\*.*?\*\//gs, "");
  const importsOf = (path) => [...textOf(path).matchAll(/(?:from |\bimport\()"(\.[^"]+)"/g)].map(([, to]) => new URL(to, new URL(path, folder)).href.slice(folder.href.length));
  const closure = (paths, found = new Set()) => {
    for (const path of paths) if (!found.has(path)) closure(path === "app.js" ? [] : importsOf(path), found.add(path));
    return found;
  };
  const pages = [...textOf("app.js").matchAll(/^ {2}(?:page|form)\(.*import\("\.\/([^"]+)"\)(.*)\),$/gm)];
  assert.ok(pages.length > 25);
  for (const [, page, named] of pages) {
    const modules = [...closure([page])].map((path) => [path, textOf(path)]);
    const parts = new Set(["words", ...[...named.matchAll(/"([\w-]+)"/g)].map(([, part]) => part), ...modules.flatMap(([, text]) => [...text.matchAll(/useTexts\("([\w-]+)"\)/g)].map(([, part]) => part))]);
    const known = [...OWN.get(""), ...[...parts].flatMap((part) => OWN.get(part))];
    for (const [path, text] of modules) {
      const kinds = [...text.matchAll(/\bt\(`([A-Z]\w*\.)\$\{/g), ...text.matchAll(/\b(?:badge|optionsOf)\("(\w+)"/g)].map(([, kind]) => `${kind.replace(".", "")}.`);
      for (const kind of kinds) assert.deepEqual(Object.keys(nb).filter((key) => key.startsWith(kind) && !known.includes(key)), [], `${page}, ${path}`);
    }
  }
});
