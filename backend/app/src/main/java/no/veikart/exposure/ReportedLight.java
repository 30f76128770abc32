package no.veikart.exposure;

import no.veikart.roadmap.RoadmapItem;
import no.veikart.status.DimensionStatus;
import no.veikart.status.Light;
import no.veikart.status.StatusReport;
import org.jspecify.annotations.Nullable;

/** The last known light of one dimension of an item. */
record ReportedLight(RoadmapItem item, StatusReport report, DimensionStatus status) {

    /** Null where the report shows a light that was lost. */
    @Nullable
    Light light() {
        return status.now();
    }

    Severity severity() {
        return Severity.of(light());
    }
}
