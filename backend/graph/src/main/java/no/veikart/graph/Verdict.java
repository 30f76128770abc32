package no.veikart.graph;

/** Whether a constraint between points that lie somewhere in intervals holds. */
public enum Verdict {
    /** Every choice of the two points keeps it. */
    HOLDS,
    /** Some choices break it, not all. */
    POSSIBLE,
    /** Every choice breaks it. */
    CERTAIN,
    /** Where one of the points lies is not known. */
    UNDETERMINED
}
