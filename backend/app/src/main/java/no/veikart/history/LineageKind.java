package no.veikart.history;

/** How one thing took the place of another. */
enum LineageKind {
    RENAMED,
    REPLACED,
    SPLIT,
    MERGED
}
