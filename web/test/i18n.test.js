import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { LANGUAGES, apiLanguage, choose, setLanguage, t, tableOf, textLang } from "../static/platform/i18n.js";

const root = new URL("../", import.meta.url);
const FILES = readdirSync(new URL("static/i18n/", root));
const PARTS = FILES.filter((file) => file.startsWith("nb-")).map((file) => file.slice(3, -3));
const TABLES = Object.fromEntries(await Promise.all(LANGUAGES.map(async ({ code }) => [code, await tableOf(code, PARTS)])));
const { nb } = TABLES;
const places = (text) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
const forms = (text) => (typeof text === "string" ? [text] : Object.values(text));

test("the languages on offer are those that have texts", () => {
  const files = LANGUAGES.flatMap(({ code }) => [`${code}.js`, ...PARTS.map((part) => `${code}-${part}.js`)]);
  assert.deepEqual(files.sort(), FILES.toSorted());
});

test("all languages have the same keys", () => {
  for (const [code, table] of Object.entries(TABLES)) assert.deepEqual(Object.keys(table).sort(), Object.keys(nb).sort(), code);
});

test("no part says what another says", async () => {
  const alone = await Promise.all([tableOf("nb", []), ...PARTS.map(async (part) => (await import(`../static/i18n/nb-${part}.js`)).default)]);
  assert.equal(alone.reduce((sum, one) => sum + Object.keys(one).length, 0), Object.keys(nb).length);
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
