import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache } from "@apollo/client/core";
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

const uri = `${process.env.VEIKART_URL}/graphql`;
const operations = process.env.VEIKART_OPERATIONS;

function client() {
  let asked = 0;
  const count = new ApolloLink((operation, forward) => {
    asked++;
    return forward(operation);
  });
  const apollo = new ApolloClient({ link: ApolloLink.from([count, new HttpLink({ uri, fetch })]), cache: new InMemoryCache({ typePolicies: { Roadmap: { merge: true } } }) });
  return { apollo, asked: () => asked };
}

const SOLUTIONS = gql`
  query ($first: Int!, $after: String) {
    roadmap { solutions(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id name } } }
  }
`;

test("Apollo Client reads pages, and the second time from its cache", async () => {
  const { apollo, asked } = client();
  const variables = { first: 3 };
  const first = (await apollo.query({ query: SOLUTIONS, variables })).data.roadmap.solutions;
  assert.equal(first.nodes.length, 3);
  const second = await apollo.query({ query: SOLUTIONS, variables: { ...variables, after: first.pageInfo.endCursor } });
  assert.ok(second.data.roadmap.solutions.nodes.every(({ id }) => !first.nodes.some((known) => known.id === id)));
  await apollo.query({ query: SOLUTIONS, variables });
  assert.equal(asked(), 2);
});

test("Apollo Client tells what the server says is wrong", async () => {
  const { apollo } = client();
  await assert.rejects(apollo.query({ query: SOLUTIONS, variables: { first: 100000 } }), (error) => {
    assert.equal(error.errors[0].extensions.code, "BAD_USER_INPUT");
    return true;
  });
});

test("Apollo Client runs every saved operation that needs no variable", async () => {
  const { apollo } = client();
  const texts = readdirSync(operations).map((file) => readFileSync(`${operations}/${file}`, "utf8"));
  const simple = texts.map((text) => gql(text)).filter((query) => !query.definitions[0].variableDefinitions.some(
    ({ type, defaultValue }) => type.kind === "NonNullType" && !defaultValue));
  assert.ok(simple.length > 30);
  for (const query of simple) {
    const { data } = await apollo.query({ query, fetchPolicy: "no-cache" });
    assert.ok(Object.keys(data).length > 0, query.definitions[0].name.value);
  }
});
