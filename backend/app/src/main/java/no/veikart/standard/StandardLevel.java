package no.veikart.standard;

/** The normative level (normeringsnivå). */
public enum StandardLevel {
    /** A guide (veileder). */
    GUIDE,
    /** A guideline (retningslinje). */
    GUIDELINE,
    /** A recommended standard (anbefalt standard). */
    RECOMMENDED_STANDARD,
    /** A mandatory standard (obligatorisk standard). */
    MANDATORY_STANDARD
}
