package no.veikart.schedule;

import java.util.ArrayList;
import java.util.List;
import no.veikart.dependency.Chains;
import no.veikart.dependency.Dependency;
import no.veikart.dependency.DependencyKind;
import no.veikart.graph.Direction;
import no.veikart.graph.Reachability;
import no.veikart.roadmap.ItemGraph;
import no.veikart.roadmap.Roadmap;

/**
 * A conflict that reaches an item from upstream: something that it needs, directly or through others, comes too early for its own
 * prerequisites.
 *
 * @param via a shortest chain from the item to what is in conflict
 */
public record InheritedConflict(Conflict conflict, List<Dependency> via) {

    /** The conflicts that an item inherits along hard and soft needs, nearest first; its own are not among them. */
    static List<InheritedConflict> of(Roadmap roadmap, String item) {
        Judged judged = Judged.of(roadmap);
        ItemGraph graph = roadmap.graph();
        Reachability upstream = Reachability.of(
                graph.graph(),
                graph.vertexOf(item),
                Direction.FORWARD,
                DependencyKind.labels(null),
                Reachability.UNLIMITED);
        List<InheritedConflict> inherited = new ArrayList<>();
        for (int i = 0; i < upstream.count(); i++) {
            int position = i;
            judged.rowsAt(upstream.vertex(i), Direction.FORWARD)
                    .filter(judged::isConflict)
                    .mapToObj(row -> new InheritedConflict(
                            judged.conflict(row), Chains.dependencies(graph, upstream.chain(position))))
                    .filter(found -> !found.conflict.prerequisite().item().id().equals(item))
                    .forEach(inherited::add);
        }
        return inherited;
    }

    /** How many steps away it is, from 1. */
    public int distance() {
        return via.size();
    }
}
