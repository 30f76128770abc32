import assert from "node:assert/strict";
import { test } from "node:test";
import { setLanguage } from "../static/platform/i18n.js";
import { periodText } from "../static/platform/period.js";

const words = async (language, start, end, precision) => {
  await setLanguage(language);
  return periodText({ start, end, precision, openEnded: end === null });
};

test("a period is told as precisely as it is known, and no more", async () => {
  assert.equal(await words("nb", "2023-Q2", "2023-Q2", "QUARTER"), "2. kvartal 2023");
  assert.equal(await words("nb", "2023-Q3", "2024-Q1", "QUARTER"), "3. kvartal 2023–1. kvartal 2024");
  assert.equal(await words("nb", "2022-Q1", "2022-Q2", "HALF_YEAR"), "en gang i 1. halvår 2022");
  assert.equal(await words("nb", "2022-Q1", "2022-Q4", "YEAR"), "en gang i 2022");
  assert.equal(await words("nb", "2023-Q1", "2024-Q4", "BUCKET"), "en gang i 2023–2024");
  assert.equal(await words("en", "2023-Q1", "2024-Q4", "BUCKET"), "some time in 2023–2024");
});

test("an open end has only a beginning", async () => {
  assert.equal(await words("nb", "2027-Q1", null, "BUCKET"), "fra 2027");
  assert.equal(await words("en", "2022-Q1", null, "QUARTER"), "from Q1 2022");
});

test("no period is told as not known", async () => {
  await setLanguage("nb");
  assert.equal(periodText(null), "Ikke kjent");
});
