package no.veikart.schedule;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import no.veikart.dependency.Dependency;
import no.veikart.dependency.PeriodPoint;
import no.veikart.graph.Adjacency;
import no.veikart.graph.Direction;
import no.veikart.graph.PointTimes;
import no.veikart.roadmap.ItemGraph;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;
import org.jspecify.annotations.Nullable;

/**
 * The earliest and the latest times of all items along the hard ordering dependencies, each at the least and at the most that the readings
 * of the periods allow. A few passes over the graph when first asked, O(items + dependencies).
 *
 * <p>Earliest: an item keeps its own plan as long as its prerequisites allow, else it moves as a whole. An item whose time is not known
 * passes on what enters it, and lasts from nothing to forever. Latest: an item may come as late as it can without moving any item that is
 * dated and has nothing dated after it; what lies between is pushed. What is past demands nothing.
 */
final class Schedule {
    private final ItemGraph items;
    private final HardOrder hard;
    private final Times times;
    private final Spans spans;
    private final Demands demands;
    private final BitSet leadsToDated;
    private final Bounds earliest;
    private final Bounds latest;

    private Schedule(Roadmap roadmap) {
        this.items = roadmap.graph();
        this.hard = HardOrder.of(roadmap);
        this.times = Times.of(roadmap);
        this.spans = Spans.of(times, items.graph().vertexCount());
        this.demands = Demands.of(items, hard, times);
        this.leadsToDated = findLeadsToDated();
        this.earliest = new Bounds(earliest(false), earliest(true));
        this.latest = latestBefore(vertex -> !leadsToDated.get(vertex));
    }

    /** The schedule of a roadmap; kept with it. */
    static Schedule of(Roadmap roadmap) {
        return roadmap.derived(Schedule.class, Schedule::new);
    }

    private BitSet findLeadsToDated() {
        BitSet leads = new BitSet();
        for (int position = items.graph().vertexCount() - 1; position >= 0; position--) {
            int vertex = hard.order().vertex(position);
            leads.set(vertex, anyEdge(vertex, Direction.FORWARD, next -> times.isKnown(next) || leads.get(next)));
        }
        return leads;
    }

    private boolean anyEdge(int vertex, Direction direction, IntPredicate neighbour) {
        Adjacency along = hard.graph().adjacency(direction);
        for (int place = along.start(vertex), end = along.end(vertex); place < end; place++) {
            if (demands.says(along.edge(place)) && neighbour.test(along.neighbour(place))) {
                return true;
            }
        }
        return false;
    }

    private PointTimes earliest(boolean most) {
        int[] starts = bounds(most, PeriodPoint.START, times::isKnown, PointTimes.NONE);
        int[] ends = bounds(most, PeriodPoint.END, times::isKnown, most ? PointTimes.UNBOUNDED : PointTimes.NONE);
        for (int vertex = 0; most && vertex < starts.length; vertex++) {
            if (starts[vertex] == PointTimes.NONE && !anyEdge(vertex, Direction.BACKWARD, before -> true)) {
                starts[vertex] = PointTimes.UNBOUNDED;
            }
        }
        return PointTimes.earliest(hard.order(), demands.lags(most), spans.between(starts, ends, most));
    }

    /** The latest times for which what is dated and chosen need not move. */
    Bounds latestBefore(IntPredicate chosen) {
        return new Bounds(latest(false, chosen), latest(true, chosen));
    }

    private PointTimes latest(boolean most, IntPredicate chosen) {
        IntPredicate bounding = vertex -> chosen.test(vertex) && times.isKnown(vertex);
        int[] starts = bounds(most, PeriodPoint.START, bounding, PointTimes.UNBOUNDED);
        int[] ends = bounds(most, PeriodPoint.END, bounding, PointTimes.UNBOUNDED);
        return PointTimes.latest(hard.order(), demands.lags(!most), spans.between(starts, ends, most));
    }

    private int[] bounds(boolean most, PeriodPoint point, IntPredicate bounding, int none) {
        int[] column = most ? times.highs() : times.lows();
        int[] bounds = new int[items.graph().vertexCount()];
        for (int vertex = 0; vertex < bounds.length; vertex++) {
            bounds[vertex] = bounding.test(vertex) ? column[Times.column(vertex, point)] : none;
        }
        return bounds;
    }

    RoadmapItem item(int vertex) {
        return items.item(vertex);
    }

    /** What an item needs, directly or through others. */
    HardReach upstream(int vertex) {
        return HardReach.from(
                vertex,
                hard.graph().adjacency(Direction.BACKWARD),
                items.graph().vertexCount(),
                demands::says);
    }

    /** What needs an item, directly or through others. */
    HardReach downstream(int vertex) {
        return HardReach.from(
                vertex, hard.graph().adjacency(Direction.FORWARD), items.graph().vertexCount(), demands::says);
    }

    /** Whether something dated comes after an item, directly or through others. */
    boolean leadsToDated(int vertex) {
        return leadsToDated.get(vertex);
    }

    Bounds earliest() {
        return earliest;
    }

    Bounds latest() {
        return latest;
    }

    Times times() {
        return times;
    }

    List<Dependency> setAside() {
        return hard.setAside();
    }

    /**
     * By how many quarters an item can slip before something that is dated and has nothing dated after it must move; null when there is no
     * such thing, or the item's own time is not known.
     */
    @Nullable
    Slack slack(int vertex) {
        return slack(vertex, latest::least, latest::most, next -> times.isKnown(next) || leadsToDated.get(next));
    }

    /** By how many quarters an item can slip before a direct dependent must move; null when none is dated, or its own time is not known. */
    @Nullable
    Slack freeSlack(int vertex) {
        return slack(vertex, times::low, times::high, times::isKnown);
    }

    private @Nullable Slack slack(int vertex, PointTime least, PointTime most, IntPredicate dependents) {
        if (!times.isKnown(vertex) || !anyEdge(vertex, Direction.FORWARD, dependents)) {
            return null;
        }
        long shortest = Long.MAX_VALUE;
        long longest = Long.MAX_VALUE;
        Adjacency out = hard.graph().adjacency(Direction.FORWARD);
        for (int place = out.start(vertex), end = out.end(vertex); place < end; place++) {
            int edge = out.edge(place);
            int next = out.neighbour(place);
            if (demands.says(edge) && dependents.test(next)) {
                PeriodPoint from = demands.from(edge);
                PeriodPoint to = demands.to(edge);
                long tight = Slack.wide(least.of(next, to)) - Slack.wide(demands.most()[edge]);
                long loose = Slack.wide(most.of(next, to)) - Slack.wide(demands.least()[edge]);
                shortest = Math.min(shortest, tight - Slack.wide(times.high(vertex, from)));
                longest = Math.min(longest, loose - times.low(vertex, from));
            }
        }
        return Slack.of(shortest, longest);
    }

    /** A time of a vertex's start or end. */
    @FunctionalInterface
    private interface PointTime {
        int of(int vertex, PeriodPoint point);
    }
}
