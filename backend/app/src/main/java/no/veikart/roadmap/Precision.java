package no.veikart.roadmap;

/** How exactly a period is known. */
public enum Precision {
    /** Start and end are the quarters themselves. */
    QUARTER,
    /** Somewhere within one or more half-years. */
    HALF_YEAR,
    /** Somewhere within one or more years. */
    YEAR,
    /** Somewhere within a bucket of the roadmap, such as 2023-2024. */
    BUCKET
}
