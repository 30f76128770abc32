package no.veikart.dependency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * @param quarters how long it takes at most; null for a shortest chain, which is counted in steps
 * @param quartersLeast how long it takes at least; null for a shortest chain
 * @param unknown the items along it whose duration is not known and counts as 0; empty for a shortest chain
 * @param setAside the hard ordering dependencies inside cycles, which no longest chain takes; empty for a shortest chain
 */
public record DependencyPath(
        List<RoadmapItem> items,
        List<Dependency> edges,
        @Nullable Integer quarters,
        @Nullable Integer quartersLeast,
        List<RoadmapItem> unknown,
        List<Dependency> setAside) {

    /** The shortest chain from one item to another along edges with allowed labels; empty when there is none. */
    public static Optional<DependencyPath> shortest(RoadmapItem from, RoadmapItem to, int labels, Roadmap roadmap) {
        ItemGraph graph = roadmap.graph();
        return ShortestPath.find(graph.graph(), graph.vertexOf(from.id()), graph.vertexOf(to.id()), labels)
                .map(arcs -> {
                    List<RoadmapItem> items = new ArrayList<>(Chains.tails(graph, arcs));
                    items.add(to);
                    return new DependencyPath(
                            items, Chains.dependencies(graph, arcs), null, null, List.of(), List.of());
                });
    }

    /** How many edges there are. */
    public int length() {
        return edges.size();
    }
}
