package no.veikart.history;

/** What happened to an item between two points. */
enum ChangeKind {
    ADDED,
    REMOVED,
    CHANGED
}
