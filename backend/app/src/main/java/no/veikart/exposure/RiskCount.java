package no.veikart.exposure;

/** How many items have a risk. */
record RiskCount(RiskKind kind, int count) {}
