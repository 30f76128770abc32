/** The words for what became of a thing, in English. */
export default {
  "history.title": "Changes",
  "history.commit": "When and why",
  "history.change": "What",
  "history.before": "Before",
  "history.after": "After",
  "history.decision": "Decision",
  "history.ADDED": "Came",
  "history.REMOVED": "Went",
  "history.CHANGED": "Changed",
  "history.lights": "Status lights over time",
  "history.date": "Date",
  "history.dimension": "Dimension",
  "history.light": "Light",
  "history.trend": "Trend",
  "history.report": "Report",
};
