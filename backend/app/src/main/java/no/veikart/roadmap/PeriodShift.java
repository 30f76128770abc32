package no.veikart.roadmap;

import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearQuarter;

/**
 * By how many quarters a period moved; negative numbers are earlier.
 *
 * @param start by how much its first quarter did
 * @param end by how much its last quarter did; null when either end is open
 */
public record PeriodShift(int start, @Nullable Integer end) {

    static PeriodShift between(Period before, Period after) {
        return new PeriodShift(
                quarters(before.start(), after.start()),
                before.end() == null || after.end() == null ? null : quarters(before.end(), after.end()));
    }

    private static int quarters(YearQuarter from, YearQuarter to) {
        return Math.toIntExact(from.until(to, IsoFields.QUARTER_YEARS));
    }
}
