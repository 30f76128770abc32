/** Tekstane til det som kan takast med frå ei side, på nynorsk. */
export default {
  "query.explain": "Alt på sida kjem frå lagra GraphQL-spørjingar som alle kan bruke.",
  "query.answer": "Svaret som JSON",
  "query.variables": "Variablar",
  "query.text": "Spørjing",

  "export.drawing": "Som bilete, slik det er vist no",
  "export.tables": "Tabellane på sida",
  "export.table": "tabell",
  "export.answers": "Svara bak sida, i alle formata dei finst i",
  "export.embed": "Vis det på ein annan nettstad",
  "export.embedExplain": "Lenkja gjev visinga åleine, utan meny. Ho kan stå i ei ramme på nettstader som drifta har opna for.",
  "export.bare": "Visinga åleine",
  "export.copyLink": "Kopier lenkja",
  "export.copyFrame": "Kopier ramma",
  "export.saved": "{file} er lasta ned",
};
