import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { operationUrl, run } from "../static/platform/graphql.js";

const realFetch = globalThis.fetch;
afterEach(() => (globalThis.fetch = realFetch));
const answering = (body, status = 200) => (globalThis.fetch = async () => new Response(JSON.stringify(body), { status }));
const kindOf = (promise) => promise.then(() => "answered", (error) => error.kind);

test("lists repeat their name, objects are JSON, null is left out", () => {
  assert.equal(operationUrl("x", { id: "a:b", kinds: ["A", "B"], after: null, filter: { kind: "C" } }), "/operations/x?id=a%3Ab&kinds=A&kinds=B&filter=%7B%22kind%22%3A%22C%22%7D");
  assert.equal(operationUrl("x"), "/operations/x");
});

test("an answer is its data", async () => {
  answering({ data: { roadmap: 1 } });
  assert.deepEqual(await run("x"), { roadmap: 1 });
});

test("what went wrong is told apart", async () => {
  answering({ data: { roadmap: { item: null } }, errors: [{ message: "no such thing", extensions: { code: "NOT_FOUND" } }] });
  assert.equal(await kindOf(run("x")), "notFound");
  answering({ errors: [{ message: "no", extensions: { code: "BAD_USER_INPUT" } }] }, 400);
  assert.equal(await kindOf(run("x")), "refused");
  answering({ errors: [{ message: "oh" }] }, 500);
  assert.equal(await kindOf(run("x")), "failed");
  answering({ status: 503 }, 503);
  assert.equal(await kindOf(run("x")), "failed");
  globalThis.fetch = async () => new Response("<html>", { status: 502 });
  assert.equal(await kindOf(run("x")), "failed");
  globalThis.fetch = async () => {
    throw new TypeError("fetch failed");
  };
  assert.equal(await kindOf(run("x")), "unreachable");
});
