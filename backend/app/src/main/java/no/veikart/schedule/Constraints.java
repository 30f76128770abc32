package no.veikart.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import no.veikart.dependency.Dependency;
import no.veikart.dependency.DependencyState;
import no.veikart.dependency.OrderingConstraint;
import no.veikart.dependency.PeriodPoint;
import no.veikart.graph.IntervalConstraints;
import no.veikart.initiative.Phase;
import no.veikart.roadmap.ItemGraph;
import no.veikart.roadmap.Roadmap;
import org.jspecify.annotations.Nullable;

/**
 * The ordering constraints of a roadmap, hard and soft, of all dependencies that are not met, as rows of ints.
 *
 * @param rows which points they keep apart: those of the whole items as {@link Times} numbers them, then the phase points
 * @param arcs the arc of the roadmap's graph behind each row, ascending
 * @param phasePoints the points of phases, in the order of their numbers
 */
record Constraints(IntervalConstraints rows, int[] arcs, List<PhasePoint> phasePoints) {

    /** The constraints of a roadmap; kept with it, and with the values made from it that have the same dependencies. */
    static Constraints of(Roadmap roadmap) {
        return roadmap.derived(
                Constraints.class,
                now -> new Builder(now.graph()).build(),
                (rows, changes, now) -> Rows.stay(changes) ? rows : new Builder(now.graph()).build());
    }

    /** The row of an arc; negative when it has none. */
    int rowOf(int arc) {
        return Arrays.binarySearch(arcs, arc);
    }

    private static final class Builder {
        private final ItemGraph graph;
        private final int[] arcs;
        private final int[] before;
        private final int[] after;
        private final int[] lags;
        private final List<PhasePoint> phasePoints = new ArrayList<>();

        Builder(ItemGraph graph) {
            this.graph = graph;
            this.arcs = IntStream.range(0, graph.graph().edgeCount())
                    .filter(arc -> orders((Dependency) graph.edge(arc)))
                    .toArray();
            this.before = new int[arcs.length];
            this.after = new int[arcs.length];
            this.lags = new int[arcs.length];
        }

        private static boolean orders(Dependency dependency) {
            return dependency.kind().isOrdering() && dependency.stateOrOpen() != DependencyState.MET;
        }

        Constraints build() {
            for (int row = 0; row < arcs.length; row++) {
                Dependency dependency = (Dependency) graph.edge(arcs[row]);
                OrderingConstraint constraint = Objects.requireNonNull(dependency.effectiveConstraint());
                before[row] = point(
                        graph.graph().target(arcs[row]),
                        constraint.prerequisitePhase(),
                        constraint.prerequisitePoint());
                after[row] = point(
                        graph.graph().source(arcs[row]), constraint.dependentPhase(), constraint.dependentPoint());
                lags[row] = constraint.lagQuarters();
            }
            return new Constraints(IntervalConstraints.of(before, after, lags), arcs, List.copyOf(phasePoints));
        }

        private int point(int vertex, @Nullable Phase phase, PeriodPoint point) {
            if (phase == null) {
                return Times.column(vertex, point);
            }
            phasePoints.add(new PhasePoint(vertex, phase, point));
            return 2 * graph.graph().vertexCount() + phasePoints.size() - 1;
        }
    }
}
