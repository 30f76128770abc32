import { serverAudits } from "graphql-http";
import assert from "node:assert/strict";
import { test } from "node:test";

const url = `${process.env.VEIKART_URL}/graphql`;

for (const audit of serverAudits({ url, fetchFn: fetch })) {
  test(`GraphQL over HTTP: ${audit.name}`, async () => {
    const result = await audit.fn();
    assert.ok(["ok", "notice"].includes(result.status), `${result.status}: ${result.reason}`);
  });
}
