package no.veikart.graph;

import java.util.Arrays;

/**
 * The earliest or the latest times of the two points, start and end, of every vertex of an acyclic graph whose edges keep points apart: an
 * edge says that one point of its source, plus a lag, is not after one point of its target. The forward and the backward pass of the
 * precedence diagramming method (Fondahl, "A non-computer approach to the critical path method", 1961, after Kelley and Walker 1959), with
 * a span between the points of a vertex that may differ by which of them is pushed.
 *
 * <p>One pass over the order, O(V + E), less where nothing is reached. Times are ints; sums are saturated. 16 bytes per vertex.
 */
public final class PointTimes {
    /** No time: nothing bounds the point from that side. As a lag: the edge says nothing. */
    public static final int NONE = Integer.MIN_VALUE;

    /** As a time: later than any. As a span: longer than any. */
    public static final int UNBOUNDED = Integer.MAX_VALUE;

    /** Beyond what sums of ints reach, and far enough apart that each absorbs the next smaller one. */
    private static final long ENDLESS = 1L << 60;

    private static final long NOTHING = 1L << 61;
    private static final long LIMIT = 1L << 59;

    private final long[] starts;
    private final long[] ends;

    private PointTimes(int vertices, long nothing) {
        this.starts = new long[vertices];
        this.ends = new long[vertices];
        Arrays.fill(starts, nothing);
        Arrays.fill(ends, nothing);
    }

    /**
     * The earliest times: each point as early as its floor, the edges that enter its vertex and the spans allow.
     *
     * @param edges which points the edges join, and with what lag
     * @param floors the times before which no point comes, {@link #NONE} where there are none
     */
    public static PointTimes earliest(Ordering.Sorted order, PointEdges edges, PointColumns floors) {
        edges.check(order.graph());
        floors.check(order.graph());
        PointTimes times = new PointTimes(order.graph().vertexCount(), -NOTHING);
        Adjacency out = order.graph().adjacency(Direction.FORWARD);
        for (int position = 0; position < times.starts.length; position++) {
            times.settleEarliest(order.vertex(position), floors);
            times.passOn(order.vertex(position), out, edges, 1);
        }
        return times;
    }

    private void settleEarliest(int vertex, PointColumns floors) {
        long start = Math.max(starts[vertex], sub(ends[vertex], floors.backward[vertex]));
        long end = Math.max(ends[vertex], starts[vertex] + wide(floors.forward[vertex]));
        starts[vertex] = saturated(Math.max(start, wide(floors.starts[vertex])), -NOTHING, ENDLESS);
        ends[vertex] = saturated(Math.max(end, wide(floors.ends[vertex])), -NOTHING, ENDLESS);
    }

    /**
     * The latest times: each point as late as its ceiling, the edges that leave its vertex and the spans allow.
     *
     * @param edges which points the edges join, and with what lag
     * @param ceilings the times after which no point comes, {@link #UNBOUNDED} where there are none
     */
    public static PointTimes latest(Ordering.Sorted order, PointEdges edges, PointColumns ceilings) {
        edges.check(order.graph());
        ceilings.check(order.graph());
        PointTimes times = new PointTimes(order.graph().vertexCount(), NOTHING);
        Adjacency in = order.graph().adjacency(Direction.BACKWARD);
        for (int position = times.starts.length - 1; position >= 0; position--) {
            times.settleLatest(order.vertex(position), ceilings);
            times.passOn(order.vertex(position), in, edges, -1);
        }
        return times;
    }

    private void settleLatest(int vertex, PointColumns ceilings) {
        long start = Math.min(starts[vertex], ends[vertex] - wide(ceilings.backward[vertex]));
        long end = Math.min(ends[vertex], add(starts[vertex], ceilings.forward[vertex]));
        starts[vertex] = saturated(Math.min(start, ceiling(ceilings.starts[vertex])), -ENDLESS, NOTHING);
        ends[vertex] = saturated(Math.min(end, ceiling(ceilings.ends[vertex])), -ENDLESS, NOTHING);
    }

    /** Hands the times of a vertex on along its edges: later by the lag onwards (1), earlier backwards (-1). */
    private void passOn(int vertex, Adjacency along, PointEdges edges, int onwards) {
        if (Math.abs(starts[vertex]) == NOTHING && Math.abs(ends[vertex]) == NOTHING) {
            return;
        }
        for (int place = along.start(vertex), end = along.end(vertex); place < end; place++) {
            int edge = along.edge(place);
            int neighbour = along.neighbour(place);
            long lag = wide(edges.lags[edge]);
            if (onwards > 0) {
                long need = (edges.fromEnd(edge) ? ends : starts)[vertex] + lag;
                long[] needs = edges.toEnd(edge) ? ends : starts;
                needs[neighbour] = Math.max(needs[neighbour], need);
            } else {
                long limit = (edges.toEnd(edge) ? ends : starts)[vertex] - lag;
                long[] limits = edges.fromEnd(edge) ? ends : starts;
                limits[neighbour] = Math.min(limits[neighbour], limit);
            }
        }
    }

    /** A span longer than any hands no bound on. */
    private static long sub(long time, int span) {
        return span == UNBOUNDED ? -NOTHING : time - span;
    }

    private static long add(long time, int span) {
        return span == UNBOUNDED ? NOTHING : time + span;
    }

    private static long wide(int value) {
        return value == UNBOUNDED ? ENDLESS : value == NONE ? -NOTHING : value;
    }

    private static long ceiling(int value) {
        return value == UNBOUNDED ? NOTHING : value;
    }

    private static long saturated(long time, long least, long most) {
        return time >= LIMIT ? most : time <= -LIMIT ? least : time;
    }

    /**
     * The time of a vertex's start: {@link #NONE} when nothing bounds an earliest one, or a latest one lies before any; {@link #UNBOUNDED}
     * when an earliest one lies after any, or nothing bounds a latest one.
     */
    public int start(int vertex) {
        return narrow(starts[vertex]);
    }

    /** The time of a vertex's end, as for {@link #start}. */
    public int end(int vertex) {
        return narrow(ends[vertex]);
    }

    private static int narrow(long time) {
        return time >= UNBOUNDED ? UNBOUNDED : time <= NONE ? NONE : (int) time;
    }
}
