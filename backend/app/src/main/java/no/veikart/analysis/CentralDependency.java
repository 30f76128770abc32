package no.veikart.analysis;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import no.veikart.dependency.DependencyKind;
import no.veikart.graph.Adjacency;
import no.veikart.graph.DirectedGraph;
import no.veikart.graph.Direction;
import no.veikart.graph.ReachCounts;
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
    /** How many are ranked. */
    static final int MOST = 200;

    /**
     * The items with the most dependents, then with the most direct ones, then by id; those that nothing needs are left out. One pass over the
     * graph for each 512 items, see {@link ReachCounts}: about half a second at 100,000 items and 400,000 dependencies.
     */
    static List<CentralDependency> ranked(Roadmap roadmap) {
        ItemGraph items = roadmap.graph();
        DirectedGraph graph = items.graph();
        BitSet all = new BitSet();
        all.set(0, graph.vertexCount());
        int[] dependents = ReachCounts.of(graph, Direction.BACKWARD, DependencyKind.labels(null), all);
        return IntStream.range(0, dependents.length)
                .filter(vertex -> dependents[vertex] > 0)
                .mapToObj(vertex ->
                        new CentralDependency(items.item(vertex), directDependents(graph, vertex), dependents[vertex]))
                .sorted(Comparator.comparingInt(CentralDependency::allDependents)
                        .thenComparingInt(CentralDependency::directDependents)
                        .reversed()
                        .thenComparing(central -> central.item.id()))
                .limit(MOST)
                .toList();
    }

    private static int directDependents(DirectedGraph graph, int vertex) {
        int needs = DependencyKind.labels(null);
        Adjacency in = graph.adjacency(Direction.BACKWARD);
        return (int) IntStream.range(in.start(vertex), in.end(vertex))
                .filter(place -> in.allows(place, needs))
                .map(in::neighbour)
                .distinct()
                .count();
    }
}
