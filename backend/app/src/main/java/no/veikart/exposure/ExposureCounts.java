package no.veikart.exposure;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import no.veikart.dependency.DependencyKind;
import no.veikart.dependency.OpenDependencies;
import no.veikart.graph.Direction;
import no.veikart.graph.ReachCounts;
import no.veikart.roadmap.ItemGraph;
import no.veikart.roadmap.NorwegianOrder;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;

/**
 * On how many lit items an item rests, directly or through others; each counts once, by its worst light.
 *
 * @param unknown those of which all that is known is that they have a light
 */
record ExposureCounts(RoadmapItem item, int red, int yellow, int unknown) {
    private static final Comparator<ExposureCounts> MOST_EXPOSED = Comparator.comparingInt(ExposureCounts::red)
            .thenComparingInt(ExposureCounts::yellow)
            .thenComparingInt(ExposureCounts::unknown)
            .reversed()
            .thenComparing(ExposureCounts::item, NorwegianOrder.BY_NAME);

    /** The items that rest on any, the most exposed first, kept with the roadmap. A pass over the graph for each 512 lit items. */
    static List<ExposureCounts> ranked(Roadmap roadmap) {
        return roadmap.derived(ExposureCounts.class, ExposureCounts::compute);
    }

    private static List<ExposureCounts> compute(Roadmap roadmap) {
        ItemGraph items = roadmap.graph();
        int[] red = counts(Severity.RED, roadmap);
        int[] yellow = counts(Severity.YELLOW, roadmap);
        int[] unknown = counts(Severity.UNKNOWN, roadmap);
        return IntStream.range(0, red.length)
                .filter(vertex -> red[vertex] + yellow[vertex] + unknown[vertex] > 0)
                .mapToObj(
                        vertex -> new ExposureCounts(items.item(vertex), red[vertex], yellow[vertex], unknown[vertex]))
                .sorted(MOST_EXPOSED)
                .toList();
    }

    private static int[] counts(Severity severity, Roadmap roadmap) {
        ItemGraph items = roadmap.graph();
        Lights lights = Lights.of(roadmap);
        BitSet lit = new BitSet();
        for (String id : lights.byItem().keySet()) {
            int vertex = items.vertexOf(id);
            lit.set(vertex, lights.worst(items.item(vertex)) == severity);
        }
        return ReachCounts.of(
                OpenDependencies.of(roadmap).graph(), Direction.FORWARD, DependencyKind.labels(null), lit);
    }
}
