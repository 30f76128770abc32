package no.veikart.status;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import no.veikart.roadmap.Entry;
import no.veikart.roadmap.NorwegianOrder;
import no.veikart.roadmap.RefersTo;
import no.veikart.roadmap.Source;
import no.veikart.roadmap.Text;
import no.veikart.roadmap.Unknown;
import org.jspecify.annotations.Nullable;

/**
 * Something that went wrong (hendelse), with its timeline.
 *
 * @param date the day
 * @param timeline what happened when, in order
 * @param causes what caused it
 * @param affected what it touched
 * @param followUps what was done afterwards
 */
public record Incident(
        String id,
        String name,
        List<String> aliases,
        @Nullable Text description,
        List<Source> sources,
        List<Unknown> unknowns,
        LocalDate date,
        List<TimelineEntry> timeline,
        @RefersTo List<String> causes,
        @RefersTo List<String> affected,
        @RefersTo List<String> followUps)
        implements Entry {

    /** By date, then by name. */
    static final Comparator<Incident> BY_DATE =
            Comparator.comparing(Incident::date).thenComparing(NorwegianOrder.BY_NAME);
}
