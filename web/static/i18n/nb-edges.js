/** Ordene for avhengigheter på bokmål. */
export default {
  "DependencyKind.REQUIRES": "krever",
  "DependencyKind.FOLLOWS": "følger etter",
  "DependencyKind.DEPENDS_ON": "avhenger av",
  "DependencyKind.DELAYED_BY": "forsinket av",
  "DependencyKind.BUILDS_ON": "bygger på",
  "DependencyKind.SUPPORTED_BY": "støttes av",
  "DependencyKind.TESTS": "prøver ut",
  "DependencyKind.AFFECTS": "påvirkes av",
  "DependencyKind.COORDINATED_WITH": "ses med",

  "DependencyState.OPEN": "Åpen",
  "DependencyState.MET": "På plass",
  "DependencyState.BROKEN": "Falt bort",

  "PeriodPoint.START": "Start",
  "PeriodPoint.END": "Slutt",

  "edgeBack.REQUIRES": "kreves av",
  "edgeBack.FOLLOWS": "kommer før",
  "edgeBack.DEPENDS_ON": "trengs av",
  "edgeBack.DELAYED_BY": "forsinker",
  "edgeBack.BUILDS_ON": "er grunnlag for",
  "edgeBack.SUPPORTED_BY": "støtter",
  "edgeBack.TESTS": "prøves ut av",
  "edgeBack.AFFECTS": "påvirker",
  "edgeBack.COORDINATED_WITH": "ses med",

  "column.statedness": "Slik kilden sier det",
  "column.from": "Det som trenger",
  "column.to": "Det som trengs",
  "column.edgeKind": "Hvordan",
  "column.why": "Hvorfor",

  "section.needs": "Trenger",
  "section.needs.none": "Ingen kilde sier at dette trenger noe annet.",
  "section.neededBy": "Trengs av",
  "section.neededBy.none": "Ingen kilde sier at noe annet trenger dette.",
  "section.others": "Andre sammenhenger",

  "Statedness.STATED": "Sagt i kilden",
  "Statedness.IMPLIED": "Lest ut av kilden",

  "ConflictCertainty.CERTAIN": "Sikker konflikt",
  "ConflictCertainty.POSSIBLE": "Mulig konflikt",
};
