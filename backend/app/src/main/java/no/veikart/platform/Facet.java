package no.veikart.platform;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How a list divides by the values of one field. */
public record Facet(String field, List<Value> values) {

    /** How many have a value. */
    public record Value(String value, int count) {}

    /** Counts the values of a field, the most frequent first, ties by name; nulls are not counted. */
    public static <T> Facet of(String field, Collection<T> all, Function<T, @Nullable Object> value) {
        Map<String, Integer> counts = new TreeMap<>();
        for (T each : all) {
            Object found = value.apply(each);
            if (found != null) {
                counts.merge(found.toString(), 1, Integer::sum);
            }
        }
        return new Facet(
                field,
                counts.entrySet().stream()
                        .map(entry -> new Value(entry.getKey(), entry.getValue()))
                        .sorted(Comparator.comparingInt(Value::count).reversed())
                        .toList());
    }
}
