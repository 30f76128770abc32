package no.veikart.portfolio;

/** Where an initiative stands in a portfolio. */
public enum EntryState {
    /** It is active (aktivt). */
    ACTIVE,
    /** It is on hold (satt på vent). */
    PAUSED,
    /** It has come in (nytt). */
    NEW,
    /** It has gone out (tatt ut). */
    LEFT,
    /** Its start is planned. */
    PLANNED
}
