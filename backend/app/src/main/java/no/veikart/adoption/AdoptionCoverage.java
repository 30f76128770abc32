package no.veikart.adoption;

import org.jspecify.annotations.Nullable;

/**
 * How far the adoption of a solution has come.
 *
 * @param adopters how many are actual
 * @param known how many are known, actual or planned
 */
record AdoptionCoverage(int adopters, int known) {
    /** The share in percent; null when none is known. */
    public @Nullable Double percent() {
        return known == 0 ? null : 100.0 * adopters / known;
    }
}
