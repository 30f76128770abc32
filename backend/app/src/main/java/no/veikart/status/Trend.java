package no.veikart.status;

/** Which way a light tends (tendens). */
public enum Trend {
    /** It gets better. */
    BETTER,
    /** It stays. */
    SAME,
    /** It gets worse. */
    WORSE
}
