package no.veikart.analysis;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.veikart.dependency.Chains;
import no.veikart.dependency.Dependency;
import no.veikart.dependency.DependencyKind;
import no.veikart.graph.EdgeRemoval;
import no.veikart.graph.SmallestCycle;
import no.veikart.roadmap.ItemGraph;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;

/**
 * A ring of ordering dependencies.
 *
 * @param items the items around it, as many as the edges
 * @param edges the edges, the last one back to the first item
 * @param suggestedCut the edge whose cut costs least: soft before hard, implied before stated, then the fewest broken chains, then by id
 */
record Cycle(List<RoadmapItem> items, List<Dependency> edges, Dependency suggestedCut) {
    private static final int LABELS = DependencyKind.orderingLabels();
    private static final long MOST_STEPS = 1_000_000;
    private static final Comparator<Dependency> BY_WEIGHT = Comparator.comparing(
                    (Dependency edge) -> edge.kind().isHard())
            .thenComparing(Dependency::statedness, Comparator.reverseOrder());

    /** The smallest cycle of each strongly connected component of the ordering edges. */
    static List<Cycle> allOf(Roadmap roadmap) {
        ItemGraph graph = roadmap.graph();
        return SmallestCycle.ofEachComponent(graph.graph(), LABELS).stream()
                .map(arcs -> of(graph, arcs))
                .toList();
    }

    private static Cycle of(ItemGraph graph, int[] arcs) {
        List<Dependency> edges = Chains.dependencies(graph, arcs);
        Dependency lightest = Collections.min(edges, BY_WEIGHT);
        int[] equals = Arrays.stream(arcs)
                .filter(arc -> BY_WEIGHT.compare((Dependency) graph.edge(arc), lightest) == 0)
                .toArray();
        Dependency cut = equals.length == 1 ? lightest : fewestBroken(graph, equals);
        return new Cycle(Chains.tails(graph, arcs), edges, cut);
    }

    /** The edge that alone joins the fewest pairs of items, then by id; only by id where counting for one of them takes too long. */
    private static Dependency fewestBroken(ItemGraph graph, int[] arcs) {
        Map<Dependency, Long> pairs = new HashMap<>();
        for (int arc : arcs) {
            EdgeRemoval.brokenPairs(graph.graph(), LABELS, arc, MOST_STEPS)
                    .ifPresent(count -> pairs.put((Dependency) graph.edge(arc), count));
        }
        boolean counted = pairs.size() == arcs.length;
        return Chains.dependencies(graph, arcs).stream()
                .min(Comparator.comparing((Dependency edge) -> counted ? pairs.getOrDefault(edge, 0L) : 0)
                        .thenComparing(Dependency::id))
                .orElseThrow();
    }
}
