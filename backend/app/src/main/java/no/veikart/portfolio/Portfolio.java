package no.veikart.portfolio;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import no.veikart.roadmap.Entry;
import no.veikart.roadmap.Figure;
import no.veikart.roadmap.NorwegianOrder;
import no.veikart.roadmap.RefersTo;
import no.veikart.roadmap.Source;
import no.veikart.roadmap.Text;
import no.veikart.roadmap.Unknown;
import org.jspecify.annotations.Nullable;

/**
 * The national e-health portfolio (portefølje) on a date.
 *
 * @param date the date
 * @param owner the actor that owns it; null when no source says
 * @param segments its segments
 * @param entries the initiatives that the documents name in it
 * @param counts the counts that the documents state
 * @param criteria what decides what belongs in it
 */
public record Portfolio(
        String id,
        String name,
        List<String> aliases,
        @Nullable Text description,
        List<Source> sources,
        List<Unknown> unknowns,
        LocalDate date,
        @RefersTo("actor") @Nullable String owner,
        List<Segment> segments,
        List<PortfolioEntry> entries,
        List<Figure> counts,
        @RefersTo("criterion") List<String> criteria)
        implements Entry {

    /** By date, then by name. */
    static final Comparator<Portfolio> BY_DATE =
            Comparator.comparing(Portfolio::date).thenComparing(NorwegianOrder.BY_NAME);
}
