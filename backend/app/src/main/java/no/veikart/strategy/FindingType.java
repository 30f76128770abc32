package no.veikart.strategy;

/** What a finding is. */
public enum FindingType {
    /** A strength (styrke). */
    STRENGTH,
    /** A weakness (svakhet). */
    WEAKNESS,
    /** An opportunity (mulighet). */
    OPPORTUNITY,
    /** A threat (trussel). */
    THREAT,
    /** Seen in scenarios (scenario). */
    SCENARIO,
    /** A challenge (utfordring). */
    CHALLENGE,
    /** A benefit (gevinst). */
    BENEFIT,
    /** A risk (risiko). */
    RISK,
    /** A barrier to introduction (barriere). */
    BARRIER,
    /** A wish of users (ønske). */
    WISH,
    /** An observation (observasjon). */
    OBSERVATION
}
