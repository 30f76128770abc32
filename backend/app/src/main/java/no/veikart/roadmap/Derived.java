package no.veikart.roadmap;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What has been computed from a value, and what was computed from the values before it and can be brought up to date. Safe for many
 * threads: two may both compute the same thing; the first one's stays.
 */
final class Derived {
    /** With more changes than one in so many nodes, computing anew is no slower. */
    private static final int FEW = 8;

    private final Map<Object, Object> own = new ConcurrentHashMap<>();
    private final Map<Object, Known> known;

    Derived() {
        this(Map.of());
    }

    private Derived(Map<Object, Known> inherited) {
        this.known = new ConcurrentHashMap<>(inherited);
    }

    /** For the next value: whatever can be brought up to date goes along. */
    Derived inherit() {
        return new Derived(known);
    }

    @SuppressWarnings("unchecked")
    <T> T get(Object key, Roadmap roadmap, Function<Roadmap, T> compute) {
        Object found = own.get(key);
        if (found == null) {
            // Outside computeIfAbsent: computing one may need another.
            Object computed = compute.apply(roadmap);
            Object before = own.putIfAbsent(key, computed);
            found = before == null ? computed : before;
        }
        return (T) found;
    }

    @SuppressWarnings("unchecked")
    <T> T get(Object key, Roadmap roadmap, Function<Roadmap, T> compute, Roadmap.Update<T> update) {
        Known earlier = known.get(key);
        if (earlier != null && earlier.nodes == roadmap.nodeTable()) {
            return (T) earlier.value;
        }
        T value = updated(earlier, roadmap, update);
        Known now = new Known(roadmap.nodeTable(), value == null ? compute.apply(roadmap) : value);
        return (T) known.merge(key, now, (a, b) -> a.nodes == b.nodes ? a : b).value;
    }

    /** Null when there is nothing to go on from, or too much has changed since. */
    @SuppressWarnings("unchecked")
    private static <T> @Nullable T updated(@Nullable Known earlier, Roadmap roadmap, Roadmap.Update<T> update) {
        if (earlier == null) {
            return null;
        }
        List<NodeChange> changes = NodeChange.between(earlier.nodes, roadmap.nodeTable());
        return changes.size() > roadmap.nodeTable().size() / FEW
                ? null
                : update.of((T) earlier.value, changes, roadmap);
    }

    /** Something made of the nodes of this or an earlier value. */
    private record Known(NodeTable nodes, Object value) {}
}
