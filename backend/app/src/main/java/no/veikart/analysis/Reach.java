package no.veikart.analysis;

import java.util.List;
import java.util.stream.IntStream;
import no.veikart.dependency.Chains;
import no.veikart.dependency.Dependency;
import no.veikart.graph.Direction;
import no.veikart.graph.Reachability;
import no.veikart.roadmap.ItemGraph;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;

/** An item reached from another: a place in the result of a search. The chain that leads there is made when it is asked for. */
record Reach(ItemGraph graph, Reachability reached, int position) {

    /**
     * Everything that an item reaches, nearest first.
     *
     * @param direction forward to what it needs, backward to what needs it
     * @param labels the bit mask of the kinds of edges to follow
     * @param maxDepth the most steps, from 1
     */
    static List<Reach> from(RoadmapItem item, Direction direction, int labels, int maxDepth, Roadmap roadmap) {
        ItemGraph graph = roadmap.graph();
        Reachability reached = Reachability.of(graph.graph(), graph.vertexOf(item.id()), direction, labels, maxDepth);
        return IntStream.range(0, reached.count())
                .mapToObj(position -> new Reach(graph, reached, position))
                .toList();
    }

    /** The item. */
    public RoadmapItem item() {
        return graph.item(reached.vertex(position));
    }

    /** The number of steps, from 1. */
    public int distance() {
        return reached.distance(position);
    }

    /** A shortest chain of edges, from the item asked about to this one. */
    public List<Dependency> via() {
        return Chains.dependencies(graph, reached.chain(position));
    }
}
