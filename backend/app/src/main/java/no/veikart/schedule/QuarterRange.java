package no.veikart.schedule;

import no.veikart.dependency.PeriodPoint;
import no.veikart.graph.PointTimes;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearQuarter;

/**
 * Where a point in time lies: at the beginning of one of these quarters for a start, at the end of one for an end.
 *
 * @param least null when nothing known bounds it from below
 * @param most null when nothing known bounds it from above
 */
public record QuarterRange(
        @Nullable YearQuarter least, @Nullable YearQuarter most) {

    /** Null when nothing bounds it from either side. */
    static @Nullable QuarterRange of(int least, int most, PeriodPoint point) {
        QuarterRange range = new QuarterRange(quarter(least, point), quarter(most, point));
        return range.least == null && range.most == null ? null : range;
    }

    private static @Nullable YearQuarter quarter(int boundary, PeriodPoint point) {
        return boundary == PointTimes.NONE || boundary == PointTimes.UNBOUNDED
                ? null
                : Interval.quarterAt(boundary, point);
    }
}
