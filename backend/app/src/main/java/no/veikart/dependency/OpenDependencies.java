package no.veikart.dependency;

import java.util.List;
import java.util.stream.IntStream;
import no.veikart.graph.DirectedGraph;
import no.veikart.graph.Direction;
import no.veikart.graph.Reachability;
import no.veikart.roadmap.ItemGraph;
import no.veikart.roadmap.Roadmap;

/**
 * The dependencies that are not met yet, as a graph whose vertices are those of {@link ItemGraph}.
 *
 * @param dependencies the dependency behind each edge; a symmetric one has an edge each way
 */
public record OpenDependencies(DirectedGraph graph, List<Dependency> dependencies) {

    /** The open dependencies of a roadmap, kept with it. */
    public static OpenDependencies of(Roadmap roadmap) {
        return roadmap.derived(OpenDependencies.class, OpenDependencies::compute);
    }

    private static OpenDependencies compute(Roadmap roadmap) {
        ItemGraph items = roadmap.graph();
        DirectedGraph all = items.graph();
        int[] open = IntStream.range(0, all.edgeCount())
                .filter(arc -> ((Dependency) items.edge(arc)).stateOrOpen() != DependencyState.MET)
                .toArray();
        byte[] labels = new byte[open.length];
        for (int edge = 0; edge < open.length; edge++) {
            labels[edge] = (byte) all.label(open[edge]);
        }
        DirectedGraph graph = DirectedGraph.of(
                all.vertexCount(),
                IntStream.of(open).map(all::source).toArray(),
                IntStream.of(open).map(all::target).toArray(),
                labels);
        return new OpenDependencies(
                graph,
                IntStream.of(open).mapToObj(arc -> (Dependency) items.edge(arc)).toList());
    }

    /** All that the item of a vertex needs, directly or through others. */
    public Reachability needsOf(int vertex) {
        return Reachability.of(graph, vertex, Direction.FORWARD, DependencyKind.labels(null), Reachability.UNLIMITED);
    }

    /** The dependencies behind some edges, in their order. */
    public List<Dependency> dependencies(int[] edges) {
        return IntStream.of(edges).mapToObj(dependencies::get).toList();
    }
}
