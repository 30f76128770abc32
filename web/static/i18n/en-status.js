/** What is said of status lights in English. */
export default {
  "status.title": "Status and tendency",
  "status.lead": "The newest report on each initiative. The lights were colours in the documents, and many of them are lost.",
  "status.none": "No status report is known.",
  "status.column.report": "Report",
  "status.column.dimension": "Dimension",
  "status.column.before": "Before",
  "status.column.now": "Now",
  "status.column.trend": "Tendency",
  "status.column.summary": "In short",
  "status.light.lost": "Lost in the source",
  "status.light.unknown": "Not stated",
};
