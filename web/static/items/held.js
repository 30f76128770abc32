/**
 * What the fields of things hold where it is a word of ours or a part with fields of its own: differences name the field, and not what it holds. Whether all are
 * here is tested.
 * @module
 */
/** The enum or the type of a part, by the type that has the field. @type {Record<string, Record<string, string>>} */
export const HELD = {
  Actor: { region: "Region", seats: "Seat", type: "ActorType" },
  Adoption: { figures: "Figure", stage: "AdoptionStage" },
  Availability: { state: "AvailabilityState" },
  Case: { type: "CaseType" },
  Condition: { state: "DependencyState", type: "ConditionType" },
  Contradiction: { claims: "Claim" },
  Criterion: { type: "CriterionType" },
  Decision: { state: "DecisionState" },
  Delivery: { status: "DeliveryStatus" },
  Dependency: { constraint: "OrderingConstraint", kind: "DependencyKind", state: "DependencyState" },
  DimensionStatus: { dimension: "Dimension", now: "Light", previous: "Light", trend: "Trend" },
  Document: { datePrecision: "DatePrecision" },
  Edition: { contentKnown: "ContentKnown", parts: "EditionPart", status: "EditionStatus" },
  Figure: { type: "FigureType" },
  Finding: { type: "FindingType" },
  FollowUp: { state: "FollowUpState" },
  Functionality: { availability: "Availability", flags: "AvailabilityFlag" },
  Funding: { state: "FundingState" },
  Goal: { level: "GoalLevel" },
  Incident: { timeline: "TimelineEntry" },
  Indicator: { measurements: "Figure", scale: "Scale", state: "IndicatorState", target: "Figure" },
  Initiative: { formerNames: "FormerName", funding: "Funding", kind: "InitiativeKind", order: "Order", phases: "PhasePlan", regions: "Region", roles: "RoleAssignment", scopes: "Scope", state: "InitiativeState" },
  Measurement: { figures: "Figure" },
  Meeting: { state: "MeetingState", type: "MeetingType" },
  Milestone: { state: "MilestoneState", type: "MilestoneType" },
  MunicipalService: { access: "ServiceSpread", administration: "ServiceSpread", dialogue: "ServiceSpread", share: "Figure" },
  Order: { state: "OrderState" },
  OrderingConstraint: { dependentPhase: "Phase", dependentPoint: "PeriodPoint", prerequisitePhase: "Phase", prerequisitePoint: "PeriodPoint" },
  PhaseDescription: { phase: "Phase" },
  PhasePlan: { certainty: "Certainty", phase: "Phase", state: "PhaseState" },
  Portfolio: { counts: "Figure", entries: "PortfolioEntry", segments: "Segment" },
  PortfolioEntry: { assessments: "Assessment", state: "EntryState" },
  RoleAssignment: { role: "ActorRole" },
  Scope: { list: "ScopeList" },
  Seat: { role: "SeatRole" },
  Solution: { formerNames: "FormerName", regions: "Region", type: "SolutionType" },
  Standard: { level: "StandardLevel", state: "StandardState" },
  StatusReport: { deliveries: "Delivery", dimensions: "DimensionStatus" },
};

const TYPES = { phase: "PhaseDescription", service: "MunicipalService", report: "StatusReport", round: "ReportingRound", followup: "FollowUp" };

/** The type of a thing, by the kind in its id. @param {string} id */
export function typeOf(id) {
  const [kind] = id.split(":");
  return TYPES[kind] ?? kind[0].toUpperCase() + kind.slice(1);
}
