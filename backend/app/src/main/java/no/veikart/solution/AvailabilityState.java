package no.veikart.solution;

/** How far a functionality has come, in the three states of the solution roadmaps. */
public enum AvailabilityState {
    AVAILABLE,
    BEING_ESTABLISHED,
    CONCEPT_OR_PLANNED
}
