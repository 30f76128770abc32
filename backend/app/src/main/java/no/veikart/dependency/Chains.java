package no.veikart.dependency;

import java.util.Arrays;
import java.util.List;
import no.veikart.roadmap.ItemGraph;
import no.veikart.roadmap.RoadmapItem;

/** Arcs of the graph as dependencies and items. */
public final class Chains {
    private Chains() {}

    /** The dependencies behind some arcs, in their order. */
    public static List<Dependency> dependencies(ItemGraph graph, int[] arcs) {
        return Arrays.stream(arcs).mapToObj(arc -> (Dependency) graph.edge(arc)).toList();
    }

    /** The item that each arc leads from. */
    public static List<RoadmapItem> tails(ItemGraph graph, int[] arcs) {
        return Arrays.stream(arcs)
                .mapToObj(arc -> graph.item(graph.graph().source(arc)))
                .toList();
    }
}
