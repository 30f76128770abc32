package no.veikart.dependency;

/** An end of a period: a quarter boundary. */
public enum PeriodPoint {
    /** The beginning of the first quarter. */
    START,
    /** The end of the last quarter. */
    END
}
