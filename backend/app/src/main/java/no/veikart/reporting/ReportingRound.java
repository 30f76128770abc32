package no.veikart.reporting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import no.veikart.portfolio.EntryState;
import no.veikart.portfolio.Portfolio;
import no.veikart.portfolio.PortfolioEntry;
import no.veikart.roadmap.Entry;
import no.veikart.roadmap.NorwegianOrder;
import no.veikart.roadmap.RefersTo;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.Source;
import no.veikart.roadmap.Text;
import no.veikart.roadmap.Unknown;
import org.jspecify.annotations.Nullable;

/**
 * A round of reporting (rapporteringsrunde) of a portfolio.
 *
 * @param portfolio whose initiatives report
 * @param segments the numbers of the segments that report in it; empty for all
 * @param opens the first day whose status counts
 * @param due the last day for reporting
 */
public record ReportingRound(
        String id,
        String name,
        List<String> aliases,
        @Nullable Text description,
        List<Source> sources,
        List<Unknown> unknowns,
        @RefersTo("portfolio") String portfolio,
        List<Integer> segments,
        LocalDate opens,
        LocalDate due)
        implements Entry {

    /** By due date, then by name. */
    static final Comparator<ReportingRound> BY_DUE = Comparator.comparing(ReportingRound::due)
            .thenComparing(ReportingRound::opens)
            .thenComparing(NorwegianOrder.BY_NAME);

    public ReportingRound {
        if (due.isBefore(opens)) {
            throw new IllegalArgumentException("it is due on " + due + ", before it opens on " + opens);
        }
    }

    /** What a report is expected of: what is in the portfolio and under way, and nothing known says that its segment does not report. */
    List<PortfolioEntry> entries(Roadmap roadmap) {
        return roadmap.get(Portfolio.class, portfolio).entries().stream()
                .filter(entry -> entry.state() == EntryState.ACTIVE || entry.state() == EntryState.NEW)
                .filter(entry -> segments.isEmpty() || entry.segment() == null || segments.contains(entry.segment()))
                .toList();
    }

    /** The day on which the next round of the same portfolio and segments opens; {@link LocalDate#MAX} when none is known. */
    LocalDate closes(Roadmap roadmap) {
        return roadmap.list(ReportingRound.class).stream()
                .filter(other -> other.portfolio.equals(portfolio)
                        && other.segments.equals(segments)
                        && other.opens.isAfter(opens))
                .map(ReportingRound::opens)
                .min(Comparator.naturalOrder())
                .map(Objects::requireNonNull)
                .orElse(LocalDate.MAX);
    }
}
