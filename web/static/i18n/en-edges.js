/** The words for dependencies in English. */
export default {
  "DependencyKind.REQUIRES": "requires",
  "DependencyKind.FOLLOWS": "follows",
  "DependencyKind.DEPENDS_ON": "depends on",
  "DependencyKind.DELAYED_BY": "delayed by",
  "DependencyKind.BUILDS_ON": "builds on",
  "DependencyKind.SUPPORTED_BY": "supported by",
  "DependencyKind.TESTS": "tests",
  "DependencyKind.AFFECTS": "affected by",
  "DependencyKind.COORDINATED_WITH": "seen with",

  "DependencyState.OPEN": "Open",
  "DependencyState.MET": "In place",
  "DependencyState.BROKEN": "Fallen away",

  "PeriodPoint.START": "Start",
  "PeriodPoint.END": "End",

  "edgeBack.REQUIRES": "required by",
  "edgeBack.FOLLOWS": "comes before",
  "edgeBack.DEPENDS_ON": "needed by",
  "edgeBack.DELAYED_BY": "delays",
  "edgeBack.BUILDS_ON": "basis for",
  "edgeBack.SUPPORTED_BY": "supports",
  "edgeBack.TESTS": "tested by",
  "edgeBack.AFFECTS": "affects",
  "edgeBack.COORDINATED_WITH": "seen with",

  "column.statedness": "How the source says it",
  "column.from": "What needs",
  "column.to": "What is needed",
  "column.edgeKind": "How",
  "column.why": "Why",

  "section.needs": "Needs",
  "section.needs.none": "No source says that this needs anything else.",
  "section.neededBy": "Needed by",
  "section.neededBy.none": "No source says that anything else needs this.",
  "section.others": "Other relations",

  "Statedness.STATED": "Said in the source",
  "Statedness.IMPLIED": "Read from the source",

  "ConflictCertainty.CERTAIN": "Certain conflict",
  "ConflictCertainty.POSSIBLE": "Possible conflict",
};
