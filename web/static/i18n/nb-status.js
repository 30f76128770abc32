/** What is said of status lights in bokmål. */
export default {
  "status.title": "Status og tendens",
  "status.lead": "Den nyeste rapporten om hvert tiltak. Lysene var farger i dokumentene, og mange av dem er tapt.",
  "status.none": "Ingen statusrapport er kjent.",
  "status.column.report": "Rapport",
  "status.column.dimension": "Dimensjon",
  "status.column.before": "Forrige",
  "status.column.now": "Nå",
  "status.column.trend": "Tendens",
  "status.column.summary": "Kort sagt",
  "status.light.lost": "Tapt i kilden",
  "status.light.unknown": "Ikke oppgitt",
};
