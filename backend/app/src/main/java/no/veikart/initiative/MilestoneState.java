package no.veikart.initiative;

/** Whether a milestone has been reached. */
public enum MilestoneState {
    PLANNED,
    REACHED,
    MISSED
}
