package no.veikart.portfolio;

import java.util.List;
import no.veikart.roadmap.RefersTo;
import org.jspecify.annotations.Nullable;

/**
 * An initiative in a portfolio.
 *
 * @param initiative the initiative
 * @param state where it stands
 * @param segment the number of its segment; null when that is unknown
 * @param assessments how it was assessed by the portfolio's criteria when it was registered
 */
public record PortfolioEntry(
        @RefersTo("initiative") String initiative,
        EntryState state,
        @Nullable Integer segment,
        List<Assessment> assessments) {}
