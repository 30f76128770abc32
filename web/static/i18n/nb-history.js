/** The words for hva som har skjedd med en ting, i bokmål. */
export default {
  "history.title": "Endringer",
  "history.commit": "Når og hvorfor",
  "history.change": "Hva",
  "history.before": "Før",
  "history.after": "Etter",
  "history.decision": "Vedtak",
  "history.ADDED": "Kom til",
  "history.REMOVED": "Falt bort",
  "history.CHANGED": "Endret",
  "history.lights": "Statuslys over tid",
  "history.date": "Dato",
  "history.dimension": "Dimensjon",
  "history.light": "Lys",
  "history.trend": "Tendens",
  "history.report": "Rapport",
};
