/** What is said of status lights in nynorsk. */
export default {
  "status.title": "Status og tendens",
  "status.lead": "Den nyaste rapporten om kvart tiltak. Lysa var fargar i dokumenta, og mange av dei er tapte.",
  "status.none": "Ingen statusrapport er kjend.",
  "status.column.report": "Rapport",
  "status.column.dimension": "Dimensjon",
  "status.column.before": "Førre",
  "status.column.now": "No",
  "status.column.trend": "Tendens",
  "status.column.summary": "Kort sagt",
  "status.light.lost": "Tapt i kjelda",
  "status.light.unknown": "Ikkje oppgjeve",
};
