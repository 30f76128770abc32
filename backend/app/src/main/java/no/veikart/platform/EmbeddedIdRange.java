package no.veikart.platform;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A range of whole-number ids, both ends included. */
record EmbeddedIdRange(int first, int last) {
    private static final EmbeddedIdRange ALL = new EmbeddedIdRange(Integer.MIN_VALUE, Integer.MAX_VALUE);
    private static final Set<String> COMPARISONS = Set.of("$gt", "$gte", "$lt", "$lte");

    /** The narrowest range that conditions on {@code _id} allow; null when none of them compares with whole numbers. */
    static @Nullable EmbeddedIdRange of(Collection<?> conditions) {
        EmbeddedIdRange range = ALL;
        for (Object condition : conditions) {
            if (condition instanceof Map<?, ?> comparisons && comparesInts(comparisons)) {
                for (Map.Entry<?, ?> comparison : comparisons.entrySet()) {
                    range = range.and((String) comparison.getKey(), (Integer) comparison.getValue());
                }
            }
        }
        return range.equals(ALL) ? null : range;
    }

    private static boolean comparesInts(Map<?, ?> comparisons) {
        return COMPARISONS.containsAll(comparisons.keySet())
                && comparisons.values().stream().allMatch(Integer.class::isInstance);
    }

    private EmbeddedIdRange and(String comparison, int value) {
        return switch (comparison) {
            case "$gt" -> value == Integer.MAX_VALUE ? nothing() : from(value + 1);
            case "$gte" -> from(value);
            case "$lt" -> value == Integer.MIN_VALUE ? nothing() : to(value - 1);
            default -> to(value);
        };
    }

    private EmbeddedIdRange from(int least) {
        return new EmbeddedIdRange(Math.max(first, least), last);
    }

    private EmbeddedIdRange to(int most) {
        return new EmbeddedIdRange(first, Math.min(last, most));
    }

    private static EmbeddedIdRange nothing() {
        return new EmbeddedIdRange(1, 0);
    }
}
