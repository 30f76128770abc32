package no.veikart.initiative;

/** What a milestone marks. */
public enum MilestoneType {
    MILESTONE,
    DECISION_POINT,
    EVALUATION,
    EVENT
}
