package no.veikart.schedule;

/** Whether a constraint is broken whatever the periods turn out to be. */
public enum ConflictCertainty {
    CERTAIN,
    POSSIBLE
}
