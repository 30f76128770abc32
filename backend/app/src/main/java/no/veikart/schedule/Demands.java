package no.veikart.schedule;

import no.veikart.dependency.OrderingConstraint;
import no.veikart.dependency.PeriodPoint;
import no.veikart.graph.PointEdges;
import no.veikart.graph.PointTimes;
import no.veikart.initiative.Phase;
import no.veikart.roadmap.ItemGraph;
import org.jspecify.annotations.Nullable;

/**
 * What the hard constraints demand between the starts and ends of whole items: a constraint on a phase counts from its item's start, as
 * far in as the phase lies. Nothing is demanded of what is past.
 *
 * @param points which points each edge joins
 * @param least the lag of each edge at the least; {@link PointTimes#NONE} where it demands nothing
 * @param most the lag at the most; {@link PointTimes#UNBOUNDED} where it is not known how far in a phase lies
 */
record Demands(byte[] points, int[] least, int[] most) {
    static Demands of(ItemGraph items, HardOrder hard, Times times) {
        int edges = hard.arcs().length;
        Demands demands = new Demands(new byte[edges], new int[edges], new int[edges]);
        for (int edge = 0; edge < edges; edge++) {
            if (times.isPast(hard.graph().target(edge))) {
                demands.least[edge] = PointTimes.NONE;
                demands.most[edge] = PointTimes.NONE;
            } else {
                demands.put(edge, hard, new Offsets(items, times));
            }
        }
        return demands;
    }

    private void put(int edge, HardOrder hard, Offsets offsets) {
        OrderingConstraint constraint = hard.constraints()[edge];
        Phase before = constraint.prerequisitePhase();
        Phase after = constraint.dependentPhase();
        points[edge] = PointEdges.points(
                before == null && constraint.prerequisitePoint() == PeriodPoint.END,
                after == null && constraint.dependentPoint() == PeriodPoint.END);
        Interval first = offsets.of(hard.graph().source(edge), before, constraint.prerequisitePoint());
        Interval second = offsets.of(hard.graph().target(edge), after, constraint.dependentPoint());
        int lag = constraint.lagQuarters();
        least[edge] = second.unbounded() ? PointTimes.NONE : lag + first.low() - second.high();
        most[edge] = first.unbounded() ? PointTimes.UNBOUNDED : lag + first.high() - second.low();
    }

    /** The demands with their lags at the least or at the most. */
    PointEdges lags(boolean atMost) {
        return new PointEdges(points, atMost ? most : least);
    }

    PeriodPoint from(int edge) {
        return PointEdges.fromEnd(points[edge]) ? PeriodPoint.END : PeriodPoint.START;
    }

    PeriodPoint to(int edge) {
        return PointEdges.toEnd(points[edge]) ? PeriodPoint.END : PeriodPoint.START;
    }

    boolean says(int edge) {
        return least[edge] != PointTimes.NONE || most[edge] != PointTimes.NONE;
    }

    /** How far a phase's points are from the start of their item. */
    private record Offsets(ItemGraph items, Times times) {
        private static final Interval NONE = new Interval(0, 0);

        Interval of(int vertex, @Nullable Phase phase, PeriodPoint point) {
            return phase == null ? NONE : from(vertex, ItemTime.of(items.item(vertex), phase, point));
        }

        private Interval from(int vertex, @Nullable Interval point) {
            Interval start = times.find(vertex, PeriodPoint.START);
            if (start == null || point == null) {
                return new Interval(0, Interval.UNBOUNDED);
            }
            return new Interval(
                    start.unbounded() ? 0 : Math.max(0, point.low() - start.high()),
                    point.unbounded() ? Interval.UNBOUNDED : Math.max(0, point.high() - start.low()));
        }
    }
}
