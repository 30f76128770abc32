import { createClient as createSse } from "graphql-sse";
import { createClient as createWebSocket } from "graphql-ws";
import assert from "node:assert/strict";
import { test } from "node:test";
import WebSocket from "ws";

const url = `${process.env.VEIKART_URL}/graphql`;
const query = "subscription ($after: Int) { commits(after: $after) { number } }";

async function firstTwo(client) {
  const numbers = [];
  for await (const { data, errors } of client.iterate({ query, variables: { after: 0 } })) {
    assert.equal(errors, undefined);
    numbers.push(data.commits.number);
    if (numbers.length === 2) break;
  }
  await client.dispose?.();
  return numbers;
}

test("graphql-ws follows the commits from the first one", async () => {
  const client = createWebSocket({ url: url.replace("http", "ws"), webSocketImpl: WebSocket });
  assert.deepEqual(await firstTwo(client), [1, 2]);
});

test("graphql-sse follows the commits from the first one", async () => {
  assert.deepEqual(await firstTwo(createSse({ url })), [1, 2]);
});
