package no.veikart.reporting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.veikart.initiative.Initiative;
import no.veikart.initiative.InitiativeState;
import no.veikart.roadmap.Roadmap;
import no.veikart.status.Delivery;
import no.veikart.status.Dimension;
import no.veikart.status.DimensionStatus;
import no.veikart.status.StatusReport;
import org.jspecify.annotations.Nullable;

/**
 * What the next report of an initiative starts from: the form with last period's values.
 *
 * @param date the day whose status it will tell
 * @param state where the initiative stands; null when no source says
 * @param rounds the rounds that are open on that day and expect it, the first due first
 * @param last the last report before that day; null when there is none
 * @param dimensions every dimension: the last light as the one before, none now, and what was said last time
 * @param deliveries those of the last report
 */
record ReportDraft(
        LocalDate date,
        @Nullable InitiativeState state,
        List<ReportingRound> rounds,
        @Nullable StatusReport last,
        List<DimensionStatus> dimensions,
        List<Delivery> deliveries) {

    static ReportDraft of(Initiative initiative, LocalDate date, Roadmap roadmap) {
        List<StatusReport> before = StatusReport.of(initiative.id(), roadmap).stream()
                .filter(report -> report.date().isBefore(date))
                .toList();
        StatusReport last = before.isEmpty() ? null : before.getLast();
        return new ReportDraft(
                date,
                initiative.state(),
                roadmap.listBy(ReportingRound.class, ReportingRound.BY_DUE).stream()
                        .filter(round -> expects(round, initiative, date, roadmap))
                        .toList(),
                last,
                Arrays.stream(Dimension.values())
                        .map(dimension -> draft(dimension, initiative, date, last, roadmap))
                        .toList(),
                last == null ? List.of() : last.deliveries());
    }

    private static boolean expects(ReportingRound round, Initiative initiative, LocalDate date, Roadmap roadmap) {
        return !date.isBefore(round.opens())
                && date.isBefore(round.closes(roadmap))
                && round.entries(roadmap).stream()
                        .anyMatch(entry -> entry.initiative().equals(initiative.id()));
    }

    private static DimensionStatus draft(
            Dimension dimension, Initiative initiative, LocalDate date, @Nullable StatusReport last, Roadmap roadmap) {
        DimensionStatus said = last == null
                ? null
                : last.dimensions().stream()
                        .filter(status -> status.dimension() == dimension)
                        .findFirst()
                        .orElse(null);
        return new DimensionStatus(
                dimension,
                StatusReport.lastLight(initiative.id(), dimension, date, roadmap)
                        .orElse(null),
                null,
                null,
                said == null ? null : said.summary(),
                said == null ? List.of() : said.challenges(),
                said == null ? List.of() : said.measures());
    }
}
