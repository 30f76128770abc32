package no.veikart.dependency;

/** What a condition is about. */
public enum ConditionType {
    LAW,
    FUNDING,
    AGREEMENT,
    DECISION,
    CAPACITY,
    TECHNOLOGY,
    COMPETENCE,
    PARTICIPATION,
    GOVERNANCE,
    CONTENT,
    QUALITY,
    ORGANISATION
}
