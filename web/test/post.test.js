import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { run } from "../static/platform/graphql.js";
import { post } from "../static/platform/post.js";

const realFetch = globalThis.fetch;
afterEach(() => (globalThis.fetch = realFetch));

/** Answers each request alike, and tells what was sent. */
function answering(body, status = 200, headers = {}) {
  const sent = [];
  globalThis.fetch = async (url, options) => {
    sent.push({ url, ...options });
    return new Response(JSON.stringify(body), { status, headers });
  };
  return sent;
}

const refused = (code) => ({ data: { done: null }, errors: [{ message: "no", extensions: { code } }] });
const errorOf = (promise) => promise.then(() => assert.fail("answered"), (error) => error);

test("the token goes in a header with what is written, and never with what is read", async () => {
  const sent = answering({ data: { done: { commit: { number: 7 } } } });
  await post("mutation", { input: 1 }, "vk_secret");
  assert.equal(sent[0].headers.Authorization, "Bearer vk_secret");
  assert.ok(!sent[0].url.includes("vk_") && !sent[0].body.includes("vk_"));
  await run("x");
  assert.equal(sent[1].headers.Authorization, undefined);
  await post("query", {}, null);
  assert.equal(sent[2].headers.Authorization, undefined);
});

test("what is asked after a commit asks for a roadmap that holds it", async () => {
  const sent = answering({ data: { done: { change: { commit: { number: 9 } } } } });
  await post("mutation", {}, "t");
  await run("x");
  assert.equal(sent[1].headers["Veikart-Commit"], "9");
});

test("why nothing was written is told apart, with how long to wait", async () => {
  for (const [code, kind] of [["UNAUTHENTICATED", "signedOut"], ["FORBIDDEN", "forbidden"], ["TOO_BUSY", "busy"], ["STORE_UNAVAILABLE", "unavailable"], ["BAD_USER_INPUT", "refused"], ["INTERNAL_ERROR", "failed"]]) {
    answering(refused(code));
    assert.equal((await errorOf(post("m", {}, "t"))).kind, kind, code);
  }
  for (const [status, kind] of [[401, "signedOut"], [429, "busy"], [503, "unavailable"], [500, "failed"]]) {
    answering({}, status, { "Retry-After": "3" });
    const error = await errorOf(post("m", {}, "t"));
    assert.deepEqual([error.kind, error.wait], [kind, 3], String(status));
  }
});

test("what was written is told also where some of the answer is missing", async () => {
  answering({ data: { done: { commit: { number: 7 }, diff: null } }, errors: [{ message: "too slow", extensions: { code: "TIMEOUT" } }] });
  assert.equal((await post("m", {}, "t")).done.commit.number, 7);
});
