package no.veikart.initiative;

/** Where a phase of a plan stands. */
public enum PhaseState {
    PLANNED,
    ONGOING,
    COMPLETED
}
