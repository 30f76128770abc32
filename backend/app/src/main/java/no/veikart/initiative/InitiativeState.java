package no.veikart.initiative;

/** Where an initiative stands. */
public enum InitiativeState {
    PROPOSED,
    PLANNED,
    ONGOING,
    PAUSED,
    COMPLETED,
    STOPPED
}
