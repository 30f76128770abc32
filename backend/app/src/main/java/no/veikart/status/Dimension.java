package no.veikart.status;

/** What a light of a status report is about. */
public enum Dimension {
    /** The whole (samlet). */
    OVERALL,
    /** Progress (fremdrift). */
    PROGRESS,
    /** Quality and scope (kvalitet og omfang). */
    QUALITY_AND_SCOPE,
    /** Dependencies (avhengigheter). */
    DEPENDENCIES,
    /** Cost (kostnad). */
    COST,
    /** Risk (risiko). */
    RISK,
    /** Benefits (gevinster). */
    BENEFITS
}
