package no.veikart.edition;

/** How far an edition has come. */
public enum EditionStatus {
    /** A draft (utkast). */
    DRAFT,
    /** Recommended by a board (anbefalt). */
    RECOMMENDED,
    /** Published (publisert). */
    PUBLISHED,
    /** Planned. */
    PLANNED
}
