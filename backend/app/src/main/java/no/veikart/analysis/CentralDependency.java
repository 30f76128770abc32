package no.veikart.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import no.veikart.dependency.DependencyKind;
import no.veikart.graph.Direction;
import no.veikart.graph.Reachability;
import no.veikart.roadmap.ItemGraph;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;

/**
 * An item that others rest on.
 *
 * @param directDependents how many items need it directly
 * @param allDependents how many need it directly or through others
 */
record CentralDependency(RoadmapItem item, int directDependents, int allDependents) {

    /** Every item that something needs, those with the most dependents first. One search for each: O(V (V + E)) at worst. */
    static List<CentralDependency> ranked(Roadmap roadmap) {
        ItemGraph graph = roadmap.graph();
        return IntStream.range(0, graph.graph().vertexCount())
                .mapToObj(vertex -> of(graph, vertex))
                .filter(central -> central.allDependents > 0)
                .sorted(Comparator.comparingInt(CentralDependency::allDependents)
                        .thenComparingInt(CentralDependency::directDependents)
                        .reversed()
                        .thenComparing(central -> central.item.id()))
                .toList();
    }

    private static CentralDependency of(ItemGraph graph, int vertex) {
        Reachability dependents = Reachability.of(
                graph.graph(), vertex, Direction.BACKWARD, DependencyKind.labels(null), Reachability.UNLIMITED);
        int direct = (int) IntStream.range(0, dependents.count())
                .takeWhile(position -> dependents.distance(position) == 1)
                .count();
        return new CentralDependency(graph.item(vertex), direct, dependents.count());
    }
}
