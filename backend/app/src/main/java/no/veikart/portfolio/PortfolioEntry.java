package no.veikart.portfolio;

import no.veikart.roadmap.RefersTo;
import org.jspecify.annotations.Nullable;

/**
 * An initiative in a portfolio.
 *
 * @param initiative the initiative
 * @param state where it stands
 * @param segment the number of its segment; null when that is unknown
 */
public record PortfolioEntry(
        @RefersTo("initiative") String initiative,
        EntryState state,
        @Nullable Integer segment) {}
