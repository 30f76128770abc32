/**
 * GraphiQL on the server's own schema, with the saved operations beside it: choosing one puts it into the editor.
 * @module
 */
import { listOperations } from "/platform/graphql.js";

const { React, ReactDOM, GraphiQL } = window;
const fetcher = GraphiQL.createFetcher({ url: "/graphql" });
const root = ReactDOM.createRoot(document.getElementById("graphiql"));
// What stands in the editor of who comes for the first time.
const FIRST = ["# Ask the roadmap anything:", "# Ctrl-Enter runs what stands here.", "# The operations that the viewer", "# runs are in the list.", "{", "  roadmap {", "    counts { kind count }", "  }", "}", ""].join("\n");
const places = { "graphiql-query-editor": "Query", "graphiql-editor-tool": "Variables and headers", result: "Answer" };

/** @param {{text: string, variables: {name: string, required: boolean}[]}} [operation] */
function show(operation) {
  const required = (operation?.variables ?? []).filter((variable) => variable.required);
  const variables = required.length ? JSON.stringify(Object.fromEntries(required.map(({ name }) => [name, ""])), null, 2) : "";
  root.render(React.createElement(GraphiQL, { fetcher, defaultQuery: FIRST, query: operation?.text, variables: operation ? variables : undefined }));
}

/** The editor's hidden text areas have no names of their own. */
function nameTextAreas() {
  for (const area of document.querySelectorAll("#graphiql textarea:not([aria-label])")) {
    const place = Object.keys(places).find((name) => area.closest(`.${name}`));
    area.setAttribute("aria-label", places[place] ?? "Text");
  }
}

function entry(operation) {
  const item = document.createElement("li");
  const button = document.createElement("button");
  const about = document.createElement("span");
  button.type = "button";
  button.textContent = operation.name;
  about.textContent = operation.description;
  button.append(about);
  button.addEventListener("click", () => show(operation));
  item.append(button);
  return item;
}

new MutationObserver(nameTextAreas).observe(document.getElementById("graphiql"), { childList: true, subtree: true });
show();
const operations = await listOperations();
document.getElementById("operations").replaceChildren(...operations.map(entry));
