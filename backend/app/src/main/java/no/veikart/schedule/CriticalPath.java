package no.veikart.schedule;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.veikart.dependency.DependencyPath;
import no.veikart.dependency.OrderingConstraint;
import no.veikart.dependency.PeriodPoint;
import no.veikart.graph.DirectedGraph;
import no.veikart.graph.Direction;
import no.veikart.graph.LongestPath;
import no.veikart.graph.PointTimes;
import no.veikart.initiative.Phase;
import no.veikart.roadmap.ItemGraph;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;
import org.jspecify.annotations.Nullable;

/**
 * The chains of hard ordering dependencies that take longest: from the start of their first item to the end of their last one, by the
 * length of the items in the longest reading and the lags. Lengths that are not known count 0. Kelley and Walker's critical path (1959)
 * with the relations of Fondahl's precedence diagrams. One pass for all items, kept with the value.
 */
final class CriticalPath {
    /** Quarters count before steps: of equally long chains the one with most steps, up to so many, is the answer. */
    private static final int STEPS = 1 << 13;

    private final ItemGraph items;
    private final HardOrder hard;
    private final Times times;
    private final Spans spans;

    /** How long each item takes in the longest reading; 0 where that is not known. */
    private final int[] lengths;

    private final LongestPath paths;

    private CriticalPath(Roadmap roadmap) {
        this.items = roadmap.graph();
        this.hard = HardOrder.of(roadmap);
        this.times = Times.of(roadmap);
        this.spans = Spans.of(times, items.graph().vertexCount());
        this.lengths = known(spans.longest());
        this.paths = LongestPath.byEdges(hard.order(), Direction.FORWARD, weights());
    }

    private static int[] known(int[] spans) {
        int[] known = new int[spans.length];
        for (int vertex = 0; vertex < spans.length; vertex++) {
            known[vertex] = spans[vertex] == PointTimes.UNBOUNDED ? 0 : spans[vertex];
        }
        return known;
    }

    private int[] weights() {
        DirectedGraph graph = hard.graph();
        OrderingConstraint[] constraints = hard.constraints();
        int[] weights = new int[constraints.length];
        for (int edge = 0; edge < weights.length; edge++) {
            // nearly all say the default, which needs no look into either item
            int delay =
                    constraints[edge] == OrderingConstraint.DEFAULT ? lengths[graph.source(edge)] : delay(edge, true);
            weights[edge] = delay * STEPS + 1;
        }
        return weights;
    }

    /** The chain that ends in an item; the item alone when it needs nothing, or nothing that takes longer. */
    static DependencyPath to(Roadmap roadmap, RoadmapItem item) {
        CriticalPath critical = roadmap.derived(CriticalPath.class, CriticalPath::new);
        return critical.to(roadmap.graph().vertexOf(item.id()));
    }

    private DependencyPath to(int vertex) {
        int[] chain = paths.chain(vertex);
        List<RoadmapItem> along = Stream.concat(
                        Arrays.stream(chain)
                                .mapToObj(edge -> items.item(hard.graph().source(edge))),
                        Stream.of(items.item(vertex)))
                .toList();
        return new DependencyPath(
                along.reversed(),
                Arrays.stream(chain)
                        .mapToObj(edge -> hard.edge(items, edge))
                        .toList()
                        .reversed(),
                quarters(chain, vertex, true),
                quarters(chain, vertex, false),
                along.reversed().stream().filter(this::isUnknown).toList(),
                hard.setAside());
    }

    private boolean isUnknown(RoadmapItem item) {
        return spans.longest()[items.vertexOf(item.id())] == PointTimes.UNBOUNDED;
    }

    private int quarters(int[] chain, int last, boolean most) {
        return Arrays.stream(chain).map(edge -> delay(edge, most)).sum() + length(last, most);
    }

    /** How much later than the prerequisite's start the dependent can start. */
    private int delay(int edge, boolean most) {
        OrderingConstraint constraint = hard.constraints()[edge];
        int source = hard.graph().source(edge);
        int target = hard.graph().target(edge);
        return offset(source, constraint.prerequisitePhase(), constraint.prerequisitePoint(), most)
                + constraint.lagQuarters()
                - offset(target, constraint.dependentPhase(), constraint.dependentPoint(), most);
    }

    private int offset(int vertex, @Nullable Phase phase, PeriodPoint point, boolean most) {
        if (phase == null) {
            return point == PeriodPoint.START ? 0 : length(vertex, most);
        }
        Interval in = ItemTime.of(items.item(vertex), phase, point);
        if (in == null || in.unbounded() || !times.isKnown(vertex)) {
            return 0;
        }
        return Math.max(0, (most ? in.high() : in.low()) - times.low(vertex, PeriodPoint.START));
    }

    private int length(int vertex, boolean most) {
        return most ? lengths[vertex] : Math.min(spans.shortest()[vertex], lengths[vertex]);
    }
}
