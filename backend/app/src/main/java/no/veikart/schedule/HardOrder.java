package no.veikart.schedule;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import no.veikart.dependency.Dependency;
import no.veikart.dependency.DependencyState;
import no.veikart.graph.DirectedGraph;
import no.veikart.graph.Labels;
import no.veikart.graph.Ordering;
import no.veikart.graph.StronglyConnectedComponents;
import no.veikart.graph.TopologicalOrder;
import no.veikart.roadmap.ItemGraph;
import no.veikart.roadmap.Roadmap;

/**
 * The hard ordering dependencies that are not met, each from the prerequisite to the dependent, without those that join items of one knot
 * of cycles: no order satisfies these, so they are set aside.
 *
 * @param order the items, each after everything that it needs
 * @param arcs the arc of the roadmap's graph behind each edge
 */
record HardOrder(Ordering.Sorted order, int[] arcs, List<Dependency> setAside) {

    /** The order of a roadmap's items; kept with it, and with the values made from it that have the same dependencies. */
    static HardOrder of(Roadmap roadmap) {
        return roadmap.derived(
                HardOrder.class,
                HardOrder::compute,
                (order, changes, now) -> Rows.stay(changes) ? order : compute(now));
    }

    private static HardOrder compute(Roadmap roadmap) {
        ItemGraph items = roadmap.graph();
        int[] hard = IntStream.range(0, items.graph().edgeCount())
                .filter(arc -> binds((Dependency) items.edge(arc)))
                .toArray();
        DirectedGraph whole = turned(items.graph(), hard);
        return switch (TopologicalOrder.of(whole, Labels.ALL)) {
            case Ordering.Sorted order -> new HardOrder(order, hard, List.of());
            case Ordering.Cyclic cyclic -> withoutKnots(items, whole, hard);
        };
    }

    private static HardOrder withoutKnots(ItemGraph items, DirectedGraph whole, int[] hard) {
        StronglyConnectedComponents knots = StronglyConnectedComponents.of(whole, Labels.ALL);
        IntPredicate knotted = edge -> knots.component(whole.source(edge)) == knots.component(whole.target(edge));
        IntStream edges = IntStream.range(0, hard.length);
        int[] kept = edges.filter(knotted.negate()).map(edge -> hard[edge]).toArray();
        List<Dependency> setAside = IntStream.range(0, hard.length)
                .filter(knotted)
                .mapToObj(edge -> (Dependency) items.edge(hard[edge]))
                .toList();
        Ordering order = TopologicalOrder.of(turned(items.graph(), kept), Labels.ALL);
        return new HardOrder(order.orElseThrow(), kept, setAside);
    }

    private static boolean binds(Dependency dependency) {
        return dependency.kind().isHard()
                && dependency.kind().isOrdering()
                && dependency.stateOrOpen() != DependencyState.MET;
    }

    private static DirectedGraph turned(DirectedGraph graph, int[] arcs) {
        int[] prerequisites = Arrays.stream(arcs).map(graph::target).toArray();
        int[] dependents = Arrays.stream(arcs).map(graph::source).toArray();
        return DirectedGraph.of(graph.vertexCount(), prerequisites, dependents);
    }

    DirectedGraph graph() {
        return order.graph();
    }

    /** The dependency behind an edge, in the graph that this is the order of. */
    Dependency dependency(ItemGraph items, int edge) {
        return (Dependency) items.edge(arcs[edge]);
    }
}
