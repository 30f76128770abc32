package no.veikart.reporting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.veikart.initiative.Initiative;
import no.veikart.portfolio.PortfolioEntry;
import no.veikart.roadmap.NorwegianOrder;
import no.veikart.roadmap.Roadmap;
import no.veikart.status.StatusReport;
import org.jspecify.annotations.Nullable;

/**
 * A report that a round expects of an initiative.
 *
 * @param segment null when that is unknown
 * @param report the last one that tells of a day of the round; null when there is none
 * @param previous the last one before the round; null when there is none
 * @param daysOverdue how many days it is late; null unless it is overdue
 */
record ExpectedReport(
        ReportingRound round,
        Initiative initiative,
        @Nullable Integer segment,
        ReportState state,
        @Nullable StatusReport report,
        @Nullable StatusReport previous,
        @Nullable Integer daysOverdue) {
    /** By owner, unknown owners last, then by segment and name: as they are sent out. */
    private static final Comparator<ExpectedReport> BY_OWNER = Comparator.comparing(
                    (ExpectedReport report) -> report.owner() == null ? "\uffff" : report.owner())
            .thenComparing(report -> report.segment() == null ? Integer.MAX_VALUE : report.segment())
            .thenComparing(ExpectedReport::initiative, NorwegianOrder.BY_NAME);

    /** All that a round expects, as it stands on a day. */
    static List<ExpectedReport> of(ReportingRound round, Roadmap roadmap, LocalDate day) {
        LocalDate closes = round.closes(roadmap);
        return round.entries(roadmap).stream()
                .map(entry -> of(round, entry, closes, roadmap, day))
                .sorted(BY_OWNER)
                .toList();
    }

    private static ExpectedReport of(
            ReportingRound round, PortfolioEntry entry, LocalDate closes, Roadmap roadmap, LocalDate day) {
        List<StatusReport> reports = StatusReport.of(entry.initiative(), roadmap);
        StatusReport within = last(reports.stream()
                .filter(report ->
                        !report.date().isBefore(round.opens()) && report.date().isBefore(closes)));
        StatusReport before =
                last(reports.stream().filter(report -> report.date().isBefore(round.opens())));
        ReportState state = stateOf(round, within, closes, day);
        return new ExpectedReport(
                round,
                roadmap.get(Initiative.class, entry.initiative()),
                entry.segment(),
                state,
                within,
                before,
                state == ReportState.OVERDUE ? Math.toIntExact(ChronoUnit.DAYS.between(round.due(), day)) : null);
    }

    private static @Nullable StatusReport last(Stream<StatusReport> byDate) {
        return byDate.reduce((earlier, later) -> later).orElse(null);
    }

    private static ReportState stateOf(
            ReportingRound round, @Nullable StatusReport report, LocalDate closes, LocalDate day) {
        if (report != null) {
            return report.date().isAfter(round.due()) ? ReportState.DELIVERED_LATE : ReportState.DELIVERED;
        }
        if (day.isBefore(round.opens())) {
            return ReportState.NOT_OPEN;
        }
        if (!day.isBefore(closes)) {
            return ReportState.MISSED;
        }
        return day.isAfter(round.due()) ? ReportState.OVERDUE : ReportState.OWED;
    }

    @Nullable
    String owner() {
        return initiative.owner();
    }

    /** Whether it has not come and still can. */
    boolean owed() {
        return state == ReportState.OWED || state == ReportState.OVERDUE;
    }

    /** Which of them are asked for; null says nothing. */
    record Choice(
            @Nullable List<String> owner,
            @Nullable List<Integer> segment,
            @Nullable List<ReportState> state) {
        boolean holds(ExpectedReport report) {
            return (owner == null || (report.owner() != null && owner.contains(report.owner())))
                    && (segment == null || (report.segment != null && segment.contains(report.segment)))
                    && (state == null || state.contains(report.state));
        }
    }
}
