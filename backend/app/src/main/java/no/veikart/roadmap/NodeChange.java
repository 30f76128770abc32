package no.veikart.roadmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A node that differs between two values.
 *
 * @param before null when the first value does not hold it
 * @param after null when the second value does not hold it
 */
public record NodeChange(
        String id, @Nullable Node before, @Nullable Node after) {

    /** What differs, by id. Takes as long as the tables have buckets, and the differing ones nodes. */
    static List<NodeChange> between(NodeTable before, NodeTable after) {
        List<NodeChange> changes = new ArrayList<>();
        before.compare(after, (a, b) -> {
            if (a == null) {
                changes.add(new NodeChange(Objects.requireNonNull(b).id(), null, b.node()));
            } else if (b == null) {
                changes.add(new NodeChange(a.id(), a.node(), null));
            } else if (!a.isSameAs(b)) {
                changes.add(new NodeChange(a.id(), a.node(), b.node()));
            }
        });
        changes.sort(Comparator.comparing(NodeChange::id));
        return changes;
    }
}
