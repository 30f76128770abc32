/** The texts of what can be taken along from a page, in English. */
export default {
  "query.explain": "Everything on the page comes from saved GraphQL queries that anyone can use.",
  "query.answer": "The answer as JSON",
  "query.variables": "Variables",
  "query.text": "Query",

  "export.drawing": "As a picture, as it is seen now",
  "export.tables": "The tables on the page",
  "export.table": "table",
  "export.answers": "The answers behind the page, in every format they come in",
  "export.embed": "Show it on another site",
  "export.embedExplain": "The link gives the view alone, without the menu. It can stand in a frame on sites that the operator has allowed.",
  "export.bare": "The view alone",
  "export.copyLink": "Copy the link",
  "export.copyFrame": "Copy the frame",
  "export.saved": "{file} has been downloaded",
};
