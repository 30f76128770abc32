package no.veikart.history;

/** What happened to an item between two points. */
public enum ChangeKind {
    ADDED,
    REMOVED,
    CHANGED
}
