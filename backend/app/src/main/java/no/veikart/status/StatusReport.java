package no.veikart.status;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.veikart.roadmap.Entry;
import no.veikart.roadmap.NorwegianOrder;
import no.veikart.roadmap.RefersTo;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.Source;
import no.veikart.roadmap.Text;
import no.veikart.roadmap.Unknown;
import org.jspecify.annotations.Nullable;

/**
 * A status report (statusrapport) of an initiative or of something else.
 *
 * @param initiative the initiative; null when it is about something else
 * @param about what else it is about
 * @param date the day whose status it tells
 * @param dimensions the lights, dimension by dimension
 * @param deliveries the deliveries
 */
public record StatusReport(
        String id,
        String name,
        List<String> aliases,
        @Nullable Text description,
        List<Source> sources,
        List<Unknown> unknowns,
        @RefersTo("initiative") @Nullable String initiative,
        @RefersTo List<String> about,
        LocalDate date,
        List<DimensionStatus> dimensions,
        List<Delivery> deliveries)
        implements Entry {

    /** By date, then by name. */
    static final Comparator<StatusReport> BY_DATE =
            Comparator.comparing(StatusReport::date).thenComparing(NorwegianOrder.BY_NAME);

    /** The reports of an initiative, oldest first; empty when there are none. */
    public static List<StatusReport> of(String initiative, Roadmap roadmap) {
        return roadmap
                .indexBy(
                        "reportsOfInitiatives",
                        StatusReport.class,
                        report -> report.initiative() == null ? List.of() : List.of(report.initiative()))
                .getOrDefault(initiative, List.of())
                .stream()
                .sorted(BY_DATE)
                .toList();
    }

    /** The last light of a dimension of an initiative that a report from before a day knows; empty when none does. */
    public static Optional<Light> lastLight(String initiative, Dimension dimension, LocalDate before, Roadmap roadmap) {
        return of(initiative, roadmap).reversed().stream()
                .filter(report -> report.date().isBefore(before))
                .flatMap(report -> report.dimensions().stream())
                .filter(status -> status.dimension() == dimension)
                .map(DimensionStatus::now)
                .flatMap(Stream::ofNullable)
                .findFirst();
    }
}
