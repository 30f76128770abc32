/** The words for kva som har skjedd med ein ting, på nynorsk. */
export default {
  "history.title": "Endringar",
  "history.commit": "Når og kvifor",
  "history.change": "Kva",
  "history.before": "Før",
  "history.after": "Etter",
  "history.decision": "Vedtak",
  "history.ADDED": "Kom til",
  "history.REMOVED": "Fall bort",
  "history.CHANGED": "Endra",
  "history.lights": "Statuslys over tid",
  "history.date": "Dato",
  "history.dimension": "Dimensjon",
  "history.light": "Lys",
  "history.trend": "Tendens",
  "history.report": "Rapport",
};
