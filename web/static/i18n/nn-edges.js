/** Orda for avhengnader på nynorsk. */
export default {
  "DependencyKind.REQUIRES": "krev",
  "DependencyKind.FOLLOWS": "følgjer etter",
  "DependencyKind.DEPENDS_ON": "avheng av",
  "DependencyKind.DELAYED_BY": "forseinka av",
  "DependencyKind.BUILDS_ON": "byggjer på",
  "DependencyKind.SUPPORTED_BY": "støtta av",
  "DependencyKind.TESTS": "prøver ut",
  "DependencyKind.AFFECTS": "påverka av",
  "DependencyKind.COORDINATED_WITH": "sett i lag med",

  "DependencyState.OPEN": "Open",
  "DependencyState.MET": "På plass",
  "DependencyState.BROKEN": "Fallen bort",

  "PeriodPoint.START": "Start",
  "PeriodPoint.END": "Slutt",

  "edgeBack.REQUIRES": "blir kravd av",
  "edgeBack.FOLLOWS": "kjem før",
  "edgeBack.DEPENDS_ON": "er nødvendig for",
  "edgeBack.DELAYED_BY": "forseinkar",
  "edgeBack.BUILDS_ON": "er grunnlag for",
  "edgeBack.SUPPORTED_BY": "støttar",
  "edgeBack.TESTS": "blir prøvd ut av",
  "edgeBack.AFFECTS": "påverkar",
  "edgeBack.COORDINATED_WITH": "sett i lag med",

  "column.statedness": "Slik kjelda seier det",
  "column.from": "Det som treng",
  "column.to": "Det som trengst",
  "column.edgeKind": "Korleis",
  "column.why": "Kvifor",

  "section.needs": "Treng",
  "section.needs.none": "Inga kjelde seier at dette treng noko anna.",
  "section.neededBy": "Nødvendig for",
  "section.neededBy.none": "Inga kjelde seier at noko anna treng dette.",
  "section.others": "Andre samanhengar",

  "Statedness.STATED": "Sagt i kjelda",
  "Statedness.IMPLIED": "Lese ut av kjelda",

  "ConflictCertainty.CERTAIN": "Sikker konflikt",
  "ConflictCertainty.POSSIBLE": "Mogleg konflikt",
};
