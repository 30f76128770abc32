package no.veikart.initiative;

/** How large and lasting an initiative is. */
public enum InitiativeKind {
    PROGRAMME,
    PROJECT,
    MEASURE,
    DELIVERY,
    ACTIVITY
}
