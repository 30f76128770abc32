package no.veikart.analysis;

import java.util.Arrays;
import java.util.List;
import no.veikart.dependency.Dependency;
import no.veikart.roadmap.ItemGraph;
import no.veikart.roadmap.RoadmapItem;

/** Arcs of the graph as dependencies and items. */
final class Chains {
    private Chains() {}

    static List<Dependency> dependencies(ItemGraph graph, int[] arcs) {
        return Arrays.stream(arcs).mapToObj(arc -> (Dependency) graph.edge(arc)).toList();
    }

    /** The item that each arc leads from. */
    static List<RoadmapItem> tails(ItemGraph graph, int[] arcs) {
        return Arrays.stream(arcs)
                .mapToObj(arc -> graph.item(graph.graph().source(arc)))
                .toList();
    }
}
