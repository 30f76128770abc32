package no.veikart.initiative;

/** The scope lists (omfangslister) of a programme step: prioritised, taken in if there is room, or cut. */
public enum ScopeList {
    PRIORITISED,
    PLUS,
    CUT
}
