package no.veikart.solution;

/** What a functionality's use hangs on besides its own readiness. */
public enum AvailabilityFlag {
    GEOGRAPHIC_VARIATION,
    DEPENDS_ON_CONTENT,
    DEPENDS_ON_PARTICIPATION
}
