package no.veikart.initiative;

/** How firm a plan is. */
public enum Certainty {
    DECIDED,
    PLANNED,
    TENTATIVE
}
