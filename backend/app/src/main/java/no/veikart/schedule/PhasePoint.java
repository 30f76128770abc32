package no.veikart.schedule;

import no.veikart.dependency.PeriodPoint;
import no.veikart.initiative.Phase;
import no.veikart.roadmap.RoadmapItem;
import org.jspecify.annotations.Nullable;

/** An end of a phase of an item: a point that a constraint names besides those of whole items. */
record PhasePoint(int vertex, Phase phase, PeriodPoint point) {
    @Nullable
    Interval of(RoadmapItem item) {
        return ItemTime.of(item, phase, point);
    }
}
