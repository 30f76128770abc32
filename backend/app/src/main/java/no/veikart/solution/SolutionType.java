package no.veikart.solution;

/** What a solution is. */
public enum SolutionType {
    SERVICE,
    PLATFORM,
    COMPONENT,
    EXCHANGE_FORM,
    RECORD_SYSTEM,
    REGISTER,
    FRAMEWORK,
    ECOSYSTEM,
    AREA
}
