package no.veikart.reporting;

import java.time.LocalDate;
import java.util.List;
import no.veikart.roadmap.Roadmap;
import no.veikart.status.Dimension;
import no.veikart.status.DimensionStatus;
import no.veikart.status.Light;
import no.veikart.status.StatusReport;
import no.veikart.status.Trend;
import org.jspecify.annotations.Nullable;

/** A light of an initiative as a report told it. */
record PastLight(StatusReport report, DimensionStatus status) {

    /** An initiative's lights, oldest first, those of one day by dimension. */
    static List<PastLight> of(String initiative, @Nullable List<Dimension> dimensions, Roadmap roadmap) {
        return StatusReport.of(initiative, roadmap).stream()
                .flatMap(report -> report.dimensions().stream()
                        .filter(status -> dimensions == null || dimensions.contains(status.dimension()))
                        .sorted((a, b) -> a.dimension().compareTo(b.dimension()))
                        .map(status -> new PastLight(report, status)))
                .toList();
    }

    public LocalDate date() {
        return report.date();
    }

    public Dimension dimension() {
        return status.dimension();
    }

    public @Nullable Light light() {
        return status.now();
    }

    public @Nullable Light previous() {
        return status.previous();
    }

    public @Nullable Trend trend() {
        return status.trend();
    }
}
