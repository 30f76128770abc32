import { generate } from "@graphql-codegen/cli";
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { test } from "node:test";

test("graphql-codegen makes types of the schema and of every saved operation that TypeScript accepts", async () => {
  const made = await generate(
    {
      schema: `${process.env.VEIKART_URL}/graphql`,
      documents: `${process.env.VEIKART_OPERATIONS}/*.graphql`,
      generates: { "schema.ts": { plugins: ["typescript"] }, "operations.ts": { plugins: ["typescript-operations"] } },
      silent: true,
    },
    false,
  );
  const text = Object.fromEntries(made.map(({ filename, content }) => [filename, content]));
  assert.match(text["schema.ts"], /export type Initiative = /);
  assert.match(text["operations.ts"], /export type ConflictListQuery = /);
  made.forEach(({ filename, content }) => writeFileSync(filename, content));
  execFileSync("node", ["node_modules/typescript/bin/tsc", "--noEmit", "--strict", "--skipLibCheck", ...Object.keys(text)], { stdio: "inherit" });
});
