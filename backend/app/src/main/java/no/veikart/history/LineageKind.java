package no.veikart.history;

/** How one thing took the place of another. */
public enum LineageKind {
    RENAMED,
    REPLACED,
    SPLIT,
    MERGED
}
