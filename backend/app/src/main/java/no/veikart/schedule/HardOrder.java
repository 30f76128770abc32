package no.veikart.schedule;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import no.veikart.dependency.Dependency;
import no.veikart.dependency.OrderingConstraint;
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
 * @param constraints what each edge demands
 */
public record HardOrder(
        Ordering.Sorted order, int[] arcs, OrderingConstraint[] constraints, List<Dependency> setAside) {

    /** The order of a roadmap's items; kept with it, and with the values made from it that have the same dependencies. */
    public static HardOrder of(Roadmap roadmap) {
        return roadmap.derived(
                HardOrder.class,
                HardOrder::compute,
                (order, changes, now) -> Rows.stay(changes) ? order : compute(now));
    }

    private static HardOrder compute(Roadmap roadmap) {
        ItemGraph items = roadmap.graph();
        int[] hard = Arrays.stream(Constraints.of(roadmap).arcs())
                .filter(arc -> dependency(items, arc).kind().isHard())
                .toArray();
        DirectedGraph whole = turned(items.graph(), hard);
        return switch (TopologicalOrder.of(whole, Labels.ALL)) {
            case Ordering.Sorted order -> of(items, order, hard, List.of());
            case Ordering.Cyclic cyclic -> withoutKnots(items, whole, hard);
        };
    }

    private static HardOrder withoutKnots(ItemGraph items, DirectedGraph whole, int[] hard) {
        StronglyConnectedComponents knots = StronglyConnectedComponents.of(whole, Labels.ALL);
        IntPredicate knotted = edge -> knots.component(whole.source(edge)) == knots.component(whole.target(edge));
        int[] kept = IntStream.range(0, hard.length)
                .filter(knotted.negate())
                .map(edge -> hard[edge])
                .toArray();
        List<Dependency> setAside = IntStream.range(0, hard.length)
                .filter(knotted)
                .mapToObj(edge -> dependency(items, hard[edge]))
                .toList();
        Ordering order = TopologicalOrder.of(turned(items.graph(), kept), Labels.ALL);
        return of(items, order.orElseThrow(), kept, setAside);
    }

    private static HardOrder of(ItemGraph items, Ordering.Sorted order, int[] arcs, List<Dependency> setAside) {
        OrderingConstraint[] constraints = new OrderingConstraint[arcs.length];
        for (int edge = 0; edge < arcs.length; edge++) {
            constraints[edge] =
                    Objects.requireNonNull(dependency(items, arcs[edge]).effectiveConstraint());
        }
        return new HardOrder(order, arcs, constraints, setAside);
    }

    private static DirectedGraph turned(DirectedGraph graph, int[] arcs) {
        int[] prerequisites = Arrays.stream(arcs).map(graph::target).toArray();
        int[] dependents = Arrays.stream(arcs).map(graph::source).toArray();
        return DirectedGraph.of(graph.vertexCount(), prerequisites, dependents);
    }

    private static Dependency dependency(ItemGraph items, int arc) {
        return (Dependency) items.edge(arc);
    }

    public DirectedGraph graph() {
        return order.graph();
    }

    /** The dependency behind an edge, in the graph that this is the order of. */
    public Dependency edge(ItemGraph items, int edge) {
        return dependency(items, arcs[edge]);
    }
}
