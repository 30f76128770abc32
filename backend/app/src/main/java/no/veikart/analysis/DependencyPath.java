package no.veikart.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.veikart.dependency.Dependency;
import no.veikart.graph.ShortestPath;
import no.veikart.roadmap.ItemGraph;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;
import org.jspecify.annotations.Nullable;

/**
 * A chain of dependencies.
 *
 * @param items the items along it, one more than the edges
 * @param edges the edges, each from one item to the next
 * @param quarters how long it takes; null for a shortest chain, which is counted in steps
 */
record DependencyPath(
        List<RoadmapItem> items,
        List<Dependency> edges,
        @Nullable Integer quarters) {

    /** The shortest chain from one item to another along edges with allowed labels; empty when there is none. */
    static Optional<DependencyPath> shortest(RoadmapItem from, RoadmapItem to, int labels, Roadmap roadmap) {
        ItemGraph graph = roadmap.graph();
        return ShortestPath.find(graph.graph(), graph.vertexOf(from.id()), graph.vertexOf(to.id()), labels)
                .map(arcs -> {
                    List<RoadmapItem> items = new ArrayList<>(Chains.tails(graph, arcs));
                    items.add(to);
                    return new DependencyPath(items, Chains.dependencies(graph, arcs), null);
                });
    }

    /** How many edges there are. */
    public int length() {
        return edges.size();
    }
}
