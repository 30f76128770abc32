package no.veikart.roadmap;

/** What a figure is. */
public enum FigureType {
    /** It was counted. */
    ACTUAL,
    /** It is to be reached (måltall). */
    TARGET,
    /** It is planned. */
    PLAN,
    /** It follows from other figures, and is not printed. */
    DERIVED
}
