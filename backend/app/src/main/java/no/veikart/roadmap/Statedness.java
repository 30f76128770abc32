package no.veikart.roadmap;

/** Whether a source says a fact in words, or it was read from layout, naming or order. */
public enum Statedness {
    STATED,
    IMPLIED
}
