package no.veikart.schedule;

import no.veikart.dependency.PeriodPoint;
import no.veikart.graph.PointTimes;
import org.jspecify.annotations.Nullable;

/** Times of all items, in the readings that make them least and most. */
record Bounds(PointTimes least, PointTimes most) {

    /** Where the start or end of an item lies; null when nothing bounds it. */
    @Nullable
    QuarterRange of(int vertex, PeriodPoint point) {
        return QuarterRange.of(at(least, vertex, point), at(most, vertex, point), point);
    }

    int least(int vertex, PeriodPoint point) {
        return at(least, vertex, point);
    }

    int most(int vertex, PeriodPoint point) {
        return at(most, vertex, point);
    }

    private static int at(PointTimes times, int vertex, PeriodPoint point) {
        return point == PeriodPoint.START ? times.start(vertex) : times.end(vertex);
    }
}
