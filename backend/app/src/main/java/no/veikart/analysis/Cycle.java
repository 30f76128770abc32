package no.veikart.analysis;

import java.util.Comparator;
import java.util.List;
import no.veikart.dependency.Chains;
import no.veikart.dependency.Dependency;
import no.veikart.dependency.DependencyKind;
import no.veikart.graph.SmallestCycle;
import no.veikart.roadmap.ItemGraph;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;

/**
 * A ring of ordering dependencies.
 *
 * @param items the items around it, as many as the edges
 * @param edges the edges, the last one back to the first item
 */
record Cycle(List<RoadmapItem> items, List<Dependency> edges) {
    private static final Comparator<Dependency> BY_COST = Comparator.comparing(
                    (Dependency edge) -> edge.kind().isHard())
            .thenComparing(Dependency::statedness, Comparator.reverseOrder())
            .thenComparing(Dependency::id);

    /** The smallest cycle of each strongly connected component of the ordering edges. */
    static List<Cycle> allOf(Roadmap roadmap) {
        ItemGraph graph = roadmap.graph();
        return SmallestCycle.ofEachComponent(graph.graph(), DependencyKind.orderingLabels()).stream()
                .map(arcs -> new Cycle(Chains.tails(graph, arcs), Chains.dependencies(graph, arcs)))
                .toList();
    }

    /** The edge whose cut costs least: soft before hard, implied before stated. */
    public Dependency suggestedCut() {
        return edges.stream().min(BY_COST).orElseThrow();
    }
}
