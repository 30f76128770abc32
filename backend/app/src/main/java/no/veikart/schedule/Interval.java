package no.veikart.schedule;

import no.veikart.dependency.PeriodPoint;
import no.veikart.graph.IntervalConstraints;
import no.veikart.roadmap.Period;
import no.veikart.roadmap.Precision;
import org.threeten.extra.YearQuarter;

/**
 * Where a point in time may lie, as quarter boundaries: boundary {@code year * 4 + quarter - 1} is the beginning of that quarter.
 *
 * @param low the first boundary
 * @param high the last one; {@link #UNBOUNDED} when there is none
 */
public record Interval(int low, int high) {
    /** Later than every boundary. */
    public static final int UNBOUNDED = IntervalConstraints.UNBOUNDED;

    /** The beginning of a quarter as a number; its end is the next number. */
    public static int boundary(YearQuarter quarter) {
        return quarter.getYear() * 4 + quarter.getQuarterValue() - 1;
    }

    /** The quarter that begins at a boundary, for a start, or ends there, for an end. */
    public static YearQuarter quarterAt(int boundary, PeriodPoint point) {
        int quarter = point == PeriodPoint.START ? boundary : boundary - 1;
        return YearQuarter.of(Math.floorDiv(quarter, 4), Math.floorMod(quarter, 4) + 1);
    }

    /** The start of a period: its first boundary, or anywhere within where it is not known by the quarter. */
    public static Interval startOf(Period period) {
        int first = boundary(period.start());
        YearQuarter end = period.end();
        if (period.precision() == Precision.QUARTER) {
            return new Interval(first, first);
        }
        return new Interval(first, end == null ? UNBOUNDED : boundary(end));
    }

    /** The end of a period, a quarter or more after its start: its last boundary, or anywhere within where it is not known by the quarter. */
    static Interval endOf(Period period) {
        int second = boundary(period.start()) + 1;
        YearQuarter end = period.end();
        if (end == null) {
            return new Interval(second, UNBOUNDED);
        }
        int last = boundary(end) + 1;
        return new Interval(period.precision() == Precision.QUARTER ? last : second, last);
    }

    /** A single moment within a period, whatever its precision. */
    static Interval momentIn(Period period) {
        YearQuarter end = period.end();
        return new Interval(boundary(period.start()), end == null ? UNBOUNDED : boundary(end) + 1);
    }

    /** Whether it has no last boundary. */
    public boolean unbounded() {
        return high == UNBOUNDED;
    }
}
