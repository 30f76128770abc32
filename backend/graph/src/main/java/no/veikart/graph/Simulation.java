package no.veikart.graph;

import java.util.Arrays;

/**
 * When the events of an acyclic network happen, over many runs. In each run every event draws a time before which it does not
 * happen, every edge draws a lag, and an event happens at the latest of its own time and, for each edge to it, the time of the
 * edge's source plus the lag: the project network of Malcolm, Roseboom, Clark and Fazar ("Application of a technique for
 * research and development program evaluation", Operations Research 7, 1959), with the sampling of Van Slyke ("Monte Carlo
 * methods and the PERT problem", Operations Research 11, 1963). An event with no time of its own and no edge from one that
 * happens never happens.
 *
 * <p>O(runs * (V + E)). The same input and seed give the same answer, whatever else is computed. Immutable and safe to share.
 */
public final class Simulation {
    private static final int NEVER = Integer.MIN_VALUE;
    private static final int NONE = -1;

    private final Ordering.Sorted order;
    private final DirectedGraph graph;
    private final Adjacency into;
    private final Draws events;
    private final Draws lags;
    private final Histogram[] histograms;
    private final int[] decided;
    private final int[] times;

    private Simulation(Ordering.Sorted order, Draws events, Draws lags) {
        this.order = order;
        this.graph = order.graph();
        this.into = graph.adjacency(Direction.BACKWARD);
        this.events = events;
        this.lags = lags;
        this.histograms = new Histogram[graph.vertexCount()];
        Arrays.setAll(histograms, event -> new Histogram());
        this.decided = new int[graph.edgeCount()];
        this.times = new int[graph.vertexCount()];
    }

    /**
     * Runs the network.
     *
     * @param order the events, each after those it waits for
     * @param events the time before which each event does not happen; no outcomes where it only waits for others
     * @param lags the lag of each edge, which has at least one outcome
     * @param runs at least 1
     * @throws IllegalArgumentException if there is not one draw for each event and each edge, an allowed edge has no outcome, or
     *     {@code runs} is less than 1
     * @throws ArithmeticException if a time is beyond the ints
     */
    public static Simulation of(Ordering.Sorted order, Draws events, Draws lags, long seed, int runs) {
        Simulation simulation = new Simulation(order, events, lags);
        simulation.check(runs);
        for (int run = 0; run < runs; run++) {
            simulation.run(Draws.state(seed, run));
        }
        return simulation;
    }

    private void check(int runs) {
        if (events.count() != graph.vertexCount() || lags.count() != graph.edgeCount()) {
            throw new IllegalArgumentException(events.count() + " and " + lags.count() + " draws for "
                    + graph.vertexCount() + " events and " + graph.edgeCount() + " edges");
        }
        for (int edge = 0; edge < graph.edgeCount(); edge++) {
            if (lags.isEmpty(edge)) {
                throw new IllegalArgumentException("edge " + edge + " has no outcome to draw");
            }
        }
        if (runs < 1) {
            throw new IllegalArgumentException("runs is " + runs + "; it is at least 1");
        }
    }

    private void run(long state) {
        for (int position = 0; position < times.length; position++) {
            int event = order.vertex(position);
            happen(event, state);
            if (times[event] != NEVER) {
                histograms[event].add(times[event]);
            }
        }
    }

    private void happen(int event, long state) {
        int time = events.isEmpty(event) ? NEVER : events.draw(event, state);
        int last = NONE;
        for (int place = into.start(event), end = into.end(event); place < end; place++) {
            int before = times[into.neighbour(place)];
            if (before != NEVER && into.allows(place, order.labels())) {
                int reached = Math.addExact(before, lags.draw(into.edge(place), state));
                last = reached > time ? into.edge(place) : last;
                time = Math.max(time, reached);
            }
        }
        times[event] = time;
        if (last != NONE) {
            decided[last]++;
        }
    }

    /**
     * When an event happened, over all runs; empty if it never happens.
     *
     * @throws IndexOutOfBoundsException if there is no such event
     */
    public Histogram times(int event) {
        graph.checkVertex(event);
        return histograms[event];
    }

    /**
     * In how many runs an edge decided when its target happened: later than the target's own time, and than every edge before it in
     * adjacency order, and not earlier than those after it.
     *
     * @throws IndexOutOfBoundsException if there is no such edge
     */
    public int decided(int edge) {
        graph.checkEdge(edge);
        return decided[edge];
    }
}
