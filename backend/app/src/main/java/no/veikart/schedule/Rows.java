package no.veikart.schedule;

import java.util.List;
import no.veikart.dependency.Dependency;
import no.veikart.roadmap.NodeChange;
import no.veikart.roadmap.RoadmapItem;

/** What changes of a roadmap leave of the columns made from it. */
final class Rows {
    private Rows() {}

    /** Whether every item and every dependency has the number that it had, and says the same of the order. */
    static boolean stay(List<NodeChange> changes) {
        return vertices(changes)
                && changes.stream()
                        .noneMatch(change ->
                                change.before() instanceof Dependency || change.after() instanceof Dependency);
    }

    /** Whether every item has the number that it had. */
    static boolean vertices(List<NodeChange> changes) {
        return changes.stream()
                .allMatch(change -> change.before() instanceof RoadmapItem == change.after() instanceof RoadmapItem);
    }
}
