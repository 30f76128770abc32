/** The words of the plain pages without scripts, in English. The server reads them. */
export default {
  "plain.title": "The roadmap as plain pages",
  "plain.lead": "The initiatives of the national e-health roadmap, by the solution that they concern. Everything here can be read without JavaScript.",
  "plain.pages": "Plain pages",
  "plain.languages": "Languages",
  "plain.noSolution": "No solution stated",
  "plain.fact": "Fact",
  "plain.value": "Value",
  "plain.about": "about the dependency",
  "plain.asOf": "As it was known on {date}, after change number {number}.",
  "plain.missing": "The roadmap has nothing at this address. Go to the plain pages and choose from there.",
  "plain.missingThen": "The roadmap had nothing at this address at that time. See it as it is now, or choose a later time.",
  "plain.refused": "This address cannot be used",
};
