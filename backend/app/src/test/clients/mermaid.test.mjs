/** Mermaid's own parser finds every node and every edge that the same answer has as GraphML. It wants a document, which jsdom gives it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { JSDOM } from "jsdom";

globalThis.window = new JSDOM("").window;
globalThis.document = globalThis.window.document;
const { default: mermaid } = await import("mermaid");

async function exported(path) {
  const answer = await fetch(process.env.VEIKART_URL + path);
  assert.equal(answer.status, 200, path);
  return answer.text();
}

const count = (text, part) => text.split(part).length - 1;

for (const [operation, query] of [
  ["dependencyList", ""],
  ["conflictList", ""],
  ["dependencyNeighbourhood", "?id=solution:kjernejournal"],
]) {
  test(`Mermaid reads ${operation}`, async () => {
    const chart = await exported(`/operations/${operation}.mmd${query}`);
    await mermaid.parse(chart);
    const { type, db } = await mermaid.mermaidAPI.getDiagramFromText(chart);
    const graph = await exported(`/operations/${operation}.graphml${query}`);
    assert.equal(type, "flowchart-v2");
    assert.equal(db.getVertices().size, count(graph, "<node "));
    assert.equal(db.getEdges().length, count(graph, "<edge "));
    assert.ok(db.getEdges().length > 0);
  });
}
