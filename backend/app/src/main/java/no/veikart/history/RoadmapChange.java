package no.veikart.history;

import java.util.List;
import java.util.stream.Stream;
import no.veikart.roadmap.Edge;
import no.veikart.roadmap.Entry;
import no.veikart.roadmap.FieldChange;
import no.veikart.roadmap.Node;
import no.veikart.roadmap.NodeChange;
import no.veikart.roadmap.PeriodShift;
import org.jspecify.annotations.Nullable;

/**
 * One difference between two points: an item that came or went, or a field of one that differs.
 *
 * @param detail null when the whole item came or went
 */
public record RoadmapChange(
        Comparison of, NodeChange node, @Nullable FieldChange detail) {

    static Stream<RoadmapChange> of(Comparison comparison, NodeChange node) {
        return node.before() instanceof Record before && node.after() instanceof Record after
                ? FieldChange.between(before, after).stream().map(detail -> new RoadmapChange(comparison, node, detail))
                : Stream.of(new RoadmapChange(comparison, node, null));
    }

    public ChangeKind change() {
        return node.before() == null
                ? ChangeKind.ADDED
                : node.after() == null ? ChangeKind.REMOVED : ChangeKind.CHANGED;
    }

    public @Nullable String field() {
        return detail == null ? null : detail.path();
    }

    public @Nullable String before() {
        return detail == null ? nameOf(node.before()) : detail.textBefore();
    }

    public @Nullable String after() {
        return detail == null ? nameOf(node.after()) : detail.textAfter();
    }

    private static @Nullable String nameOf(@Nullable Node node) {
        return switch (node) {
            case Entry entry -> entry.name();
            case Edge edge -> edge.from() + " > " + edge.to();
            case null -> null;
            default -> node.id();
        };
    }

    public @Nullable PeriodShift shift() {
        return detail == null ? null : detail.shift();
    }

    public @Nullable LineageKind lineage() {
        Node before = node.before();
        Node after = node.after();
        if (before == null || after == null) {
            return after != null
                    ? of.lineage().ofArrival(after)
                    : before == null ? null : of.lineage().ofDeparture(before);
        }
        return isIn("name") ? LineageKind.RENAMED : null;
    }

    /** What of the first point something that came took the place of. */
    List<Node> predecessors() {
        Node came = node.after();
        return came == null || node.before() != null ? List.of() : of.lineage().predecessorsOf(came);
    }

    /** What of the second point took the place of something that went. */
    List<Node> successors() {
        Node went = node.before();
        return went == null || node.after() != null ? List.of() : of.lineage().successorsOf(went);
    }

    /** Whether it is a difference in a field of the item itself. */
    boolean isIn(String name) {
        return detail != null && detail.field().equals(name);
    }

    /** The kind of the item, as in the prefix of its id. */
    String kind() {
        return node.id().substring(0, node.id().indexOf(':'));
    }
}
