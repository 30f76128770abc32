/** Tekstene til det som kan tas med fra en side, på bokmål. */
export default {
  "query.explain": "Alt på siden kommer fra lagrede GraphQL-spørringer som alle kan bruke.",
  "query.answer": "Svaret som JSON",
  "query.variables": "Variabler",
  "query.text": "Spørring",

  "export.drawing": "Som bilde, slik det vises nå",
  "export.tables": "Tabellene på siden",
  "export.table": "tabell",
  "export.answers": "Svarene bak siden, i alle formater de finnes i",
  "export.embed": "Vis det på et annet nettsted",
  "export.embedExplain": "Lenken gir visningen alene, uten meny. Den kan stå i en ramme på nettsteder som driften har åpnet for.",
  "export.bare": "Visningen alene",
  "export.copyLink": "Kopier lenken",
  "export.copyFrame": "Kopier rammen",
  "export.saved": "{file} er lastet ned",
};
