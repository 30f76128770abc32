package no.veikart.roadmap;

import java.util.Map;
import no.veikart.platform.UserError;
import org.jspecify.annotations.Nullable;

/**
 * A span of days or of quarters, both ends within.
 *
 * @param from the first; null when there is no first
 * @param to the last; null when there is no last
 */
record Range(@Nullable Comparable<Object> from, @Nullable Comparable<Object> to) {

    /** The range that a filter's field gives. Throws BAD_USER_INPUT when it ends before it starts. */
    @SuppressWarnings("unchecked")
    static Range of(String field, Map<?, ?> given) {
        Range range = new Range((Comparable<Object>) given.get("from"), (Comparable<Object>) given.get("to"));
        if (range.from != null && range.to != null && range.from.compareTo(range.to) > 0) {
            throw UserError.badInput("the range of " + field + " is from " + range.from + " to " + range.to
                    + "; it ends before it starts");
        }
        return range;
    }

    /** Whether a day, or some of a period, lies within. */
    boolean touches(Object value) {
        return value instanceof Period period ? meets(period.start(), period.end()) : meets(value, value);
    }

    private boolean meets(Object first, @Nullable Object last) {
        return (to == null || to.compareTo(first) >= 0) && (from == null || last == null || from.compareTo(last) <= 0);
    }
}
