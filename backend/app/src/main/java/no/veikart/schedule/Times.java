package no.veikart.schedule;

import java.util.BitSet;
import java.util.List;
import no.veikart.dependency.PeriodPoint;
import no.veikart.graph.IntervalConstraints;
import no.veikart.roadmap.ItemGraph;
import no.veikart.roadmap.NodeChange;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;
import org.jspecify.annotations.Nullable;

/**
 * When every item of a roadmap starts and ends, in columns of ints by the vertices of its graph. An initiative has its period, or that of
 * all its phases; a milestone is a moment within its date; a functionality is in place where it is first available; anything else but a
 * need has no time.
 */
public final class Times {
    /** The first place of a point whose time is not known. */
    static final int UNKNOWN = IntervalConstraints.UNKNOWN;

    /** Two points a vertex: start, end. */
    private final int[] lows;

    private final int[] highs;
    private final BitSet past;

    private Times(int[] lows, int[] highs, BitSet past) {
        this.lows = lows;
        this.highs = highs;
        this.past = past;
    }

    /** The times of a roadmap's items; kept with it, and brought up to date for the values made from it. */
    public static Times of(Roadmap roadmap) {
        return roadmap.derived(Times.class, Times::compute, Times::updated);
    }

    private static Times compute(Roadmap roadmap) {
        ItemGraph graph = roadmap.graph();
        int vertices = graph.graph().vertexCount();
        Times times = new Times(new int[2 * vertices], new int[2 * vertices], new BitSet(vertices));
        for (int vertex = 0; vertex < vertices; vertex++) {
            times.put(vertex, graph.item(vertex));
        }
        return times;
    }

    private Times updated(List<NodeChange> changes, Roadmap now) {
        if (!Rows.vertices(changes)) {
            return compute(now);
        }
        Times times = new Times(lows.clone(), highs.clone(), (BitSet) past.clone());
        for (NodeChange change : changes) {
            if (change.after() instanceof RoadmapItem item) {
                times.put(now.graph().vertexOf(item.id()), item);
            }
        }
        return times;
    }

    /** The number of a vertex's point in the columns. */
    static int column(int vertex, PeriodPoint point) {
        return 2 * vertex + point.ordinal();
    }

    private void put(int vertex, RoadmapItem item) {
        past.set(vertex, ItemTime.isPast(item));
        for (PeriodPoint point : PeriodPoint.values()) {
            Interval interval = ItemTime.of(item, null, point);
            lows[column(vertex, point)] = interval == null ? UNKNOWN : interval.low();
            highs[column(vertex, point)] = interval == null ? UNKNOWN : interval.high();
        }
    }

    /** Where the start or end of an item may lie; null when its time is not known. */
    public @Nullable Interval find(int vertex, PeriodPoint point) {
        int column = column(vertex, point);
        return lows[column] == UNKNOWN ? null : new Interval(lows[column], highs[column]);
    }

    /** Whether the time of an item is known. */
    boolean isKnown(int vertex) {
        return lows[2 * vertex] != UNKNOWN;
    }

    /** The first place of a point that is known. */
    int low(int vertex, PeriodPoint point) {
        return lows[column(vertex, point)];
    }

    /** The last place of a point that is known; {@link Interval#UNBOUNDED} when there is none. */
    int high(int vertex, PeriodPoint point) {
        return highs[column(vertex, point)];
    }

    /** Whether an item is completed or reached: nothing has to come before it any more. */
    boolean isPast(int vertex) {
        return past.get(vertex);
    }

    int[] lows() {
        return lows;
    }

    int[] highs() {
        return highs;
    }
}
