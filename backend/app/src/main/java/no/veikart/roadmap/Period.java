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
    public Period {
        if (end != null && end.isBefore(start)) {
            throw new IllegalArgumentException("the period ends in " + end + ", before it starts in " + start);
        }
    }

    /** Whether the end is open ("from 2027 onwards"). */
    public boolean openEnded() {
        return end == null;
    }
}
