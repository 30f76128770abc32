package no.veikart.roadmap;

import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearQuarter;

/**
 * A span of whole quarters. With a precision coarser than a quarter it says "somewhere within".
 *
 * @param start the first quarter
 * @param end the last quarter, not before start; null when the end is open
 */
public record Period(YearQuarter start, @Nullable YearQuarter end, Precision precision) {
    private static final int LAST_YEAR = 9999;

    public Period {
        requireYearOf(start);
        requireYearOf(end == null ? start : end);
        if (end != null && end.isBefore(start)) {
            throw new IllegalArgumentException("the period ends in " + end + ", before it starts in " + start);
        }
    }

    private static void requireYearOf(YearQuarter quarter) {
        if (quarter.getYear() < 1 || quarter.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "the period has the year " + quarter.getYear() + "; a year is 1 to " + LAST_YEAR);
        }
    }

    /** The same span so many quarters later, or earlier where the number is negative, as exactly known. */
    public Period plusQuarters(int quarters) {
        return new Period(start.plusQuarters(quarters), end == null ? null : end.plusQuarters(quarters), precision);
    }

    /** Whether the end is open ("from 2027 onwards"). */
    public boolean openEnded() {
        return end == null;
    }
}
