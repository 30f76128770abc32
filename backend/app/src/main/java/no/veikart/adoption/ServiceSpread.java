package no.veikart.adoption;

/** How widely a municipal service is offered digitally, in the four levels of the legend (REQ-53). */
public enum ServiceSpread {
    /** Adopted, high spread. */
    HIGH_SPREAD,
    /** Adopted, low spread. */
    LOW_SPREAD,
    /** National preparation is being tried out with a few. */
    BEING_TRIED,
    /** No digital service today. */
    NONE
}
