package no.veikart.graph;

import java.util.Arrays;
import java.util.OptionalLong;

/**
 * What hangs on one edge: the pairs of vertices that are joined by walks along it and by no others. Their number is what the
 * graph's pairwise connectivity loses when the edge is removed (as of the critical edges of Arulselvan, Commander, Elefteriadou
 * and Pardalos, "Detecting critical nodes in sparse graphs", Computers and Operations Research 36, 2009).
 */
public final class EdgeRemoval {
    private final DirectedGraph graph;
    private final int labels;
    private final int removed;
    private final long maxSteps;

    /** The number of the last search that found a vertex. */
    private final int[] found;

    private final int[] queue;
    private int searches;
    private long steps;

    private EdgeRemoval(DirectedGraph graph, int labels, int removed, long maxSteps) {
        this.graph = graph;
        this.labels = labels;
        this.removed = removed;
        this.maxSteps = maxSteps;
        this.found = new int[graph.vertexCount()];
        this.queue = new int[graph.vertexCount()];
    }

    /**
     * How many ordered pairs of different vertices an edge alone joins: the first reaches the second along allowed edges, but
     * not without this one. Searches without the edge from everything that reaches its source: O(V * (V + E)) at worst, O(V + E)
     * where another way leads round the edge.
     *
     * @param labels the set of allowed {@link Labels}, that of the edge among them
     * @param maxSteps how many edges are looked at before it gives up; the answer is then empty
     * @throws IndexOutOfBoundsException if the graph has no such edge
     */
    public static OptionalLong brokenPairs(DirectedGraph graph, int labels, int edge, long maxSteps) {
        graph.checkEdge(edge);
        EdgeRemoval removal = new EdgeRemoval(graph, graph.simplify(labels), edge, maxSteps);
        long pairs = removal.count();
        return removal.steps > maxSteps ? OptionalLong.empty() : OptionalLong.of(pairs);
    }

    private long count() {
        search(graph.source(removed), Direction.FORWARD);
        if (found[graph.target(removed)] == searches) {
            return 0;
        }
        int[] before = search(graph.source(removed), Direction.BACKWARD);
        int[] after = search(graph.target(removed), Direction.FORWARD);
        long pairs = 0;
        for (int i = 0; i < before.length && steps <= maxSteps; i++) {
            search(before[i], Direction.FORWARD);
            for (int vertex : after) {
                pairs += found[vertex] == searches ? 0 : 1;
            }
        }
        return pairs;
    }

    /** What a vertex reaches without the edge, itself included; marked in {@code found}. */
    private int[] search(int source, Direction direction) {
        searches++;
        found[source] = searches;
        queue[0] = source;
        int count = 1;
        for (int head = 0; head < count && steps <= maxSteps; head++) {
            count = expand(queue[head], direction, count);
        }
        return Arrays.copyOf(queue, count);
    }

    private int expand(int vertex, Direction direction, int count) {
        Adjacency adjacency = graph.adjacency(direction);
        int tail = count;
        for (int place = adjacency.start(vertex), end = adjacency.end(vertex); place < end; place++) {
            int neighbour = adjacency.neighbour(place);
            steps++;
            if (found[neighbour] != searches && adjacency.edge(place) != removed && adjacency.allows(place, labels)) {
                found[neighbour] = searches;
                queue[tail++] = neighbour;
            }
        }
        return tail;
    }
}
