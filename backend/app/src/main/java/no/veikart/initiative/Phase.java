package no.veikart.initiative;

/** The five phases (faser) of the value chain of national digital change. */
public enum Phase {
    CONCEPT,
    NATIONAL_PREPARATION,
    SECTOR_PREPARATION,
    ORGANISATIONAL_CHANGE,
    NEW_PRACTICE
}
