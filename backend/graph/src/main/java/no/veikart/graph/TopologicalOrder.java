package no.veikart.graph;

import java.util.Arrays;

/** Orders vertices so that edges lead onwards only. */
public final class TopologicalOrder {
    private final DirectedGraph graph;
    private final int labels;
    private final Adjacency out;
    private final Adjacency in;

    /** How many allowed edges lead to each vertex from vertices that are not yet placed. */
    private final int[] missing;

    private final int[] vertices;
    private int placed;

    private TopologicalOrder(DirectedGraph graph, int labels) {
        this.graph = graph;
        this.labels = labels;
        this.out = graph.adjacency(Direction.FORWARD);
        this.in = graph.adjacency(Direction.BACKWARD);
        this.missing = new int[graph.vertexCount()];
        this.vertices = new int[graph.vertexCount()];
    }

    /**
     * The vertices of a graph in an order in which every allowed edge leads from an earlier to a later one, or a cycle if
     * there is no such order. Vertices without incoming edges come first in ascending order, then each as soon as all that
     * lead to it have come. A self-loop is a cycle. The empty graph is sorted.
     *
     * <p>Kahn, "Topological sorting of large networks", CACM 5, 1962; O(V + E).
     *
     * @param labels the set of allowed {@link Labels}
     */
    public static Ordering of(DirectedGraph graph, int labels) {
        return new TopologicalOrder(graph, graph.simplify(labels)).sort();
    }

    private Ordering sort() {
        for (int vertex = 0; vertex < missing.length; vertex++) {
            missing[vertex] = countIncoming(vertex);
            if (missing[vertex] == 0) {
                vertices[placed++] = vertex;
            }
        }
        for (int position = 0; position < placed; position++) {
            release(vertices[position]);
        }
        return placed == vertices.length
                ? new Ordering.Sorted(graph, labels, vertices)
                : new Ordering.Cyclic(findCycle());
    }

    private int countIncoming(int vertex) {
        if (labels == Labels.ALL) {
            return in.end(vertex) - in.start(vertex);
        }
        int count = 0;
        for (int place = in.start(vertex), end = in.end(vertex); place < end; place++) {
            count += in.allows(place, labels) ? 1 : 0;
        }
        return count;
    }

    private void release(int vertex) {
        for (int place = out.start(vertex), end = out.end(vertex); place < end; place++) {
            int neighbour = out.neighbour(place);
            if (out.allows(place, labels) && --missing[neighbour] == 0) {
                vertices[placed++] = neighbour;
            }
        }
    }

    /** Walks back from an unplaced vertex to unplaced ones, of which each has one before it, until it meets itself. */
    private int[] findCycle() {
        int[] steps = new int[vertices.length];
        int[] walked = new int[vertices.length];
        int length = 0;
        int vertex = firstUnplaced();
        while (steps[vertex] == 0) {
            walked[length] = edgeFromUnplaced(vertex);
            steps[vertex] = ++length;
            vertex = graph.source(walked[length - 1]);
        }
        return reversed(Arrays.copyOfRange(walked, steps[vertex] - 1, length));
    }

    private int firstUnplaced() {
        int vertex = 0;
        while (missing[vertex] == 0) {
            vertex++;
        }
        return vertex;
    }

    private int edgeFromUnplaced(int vertex) {
        int place = in.start(vertex);
        while (missing[in.neighbour(place)] == 0 || !in.allows(place, labels)) {
            place++;
        }
        return in.edge(place);
    }

    private static int[] reversed(int[] edges) {
        int[] reversed = new int[edges.length];
        for (int i = 0; i < edges.length; i++) {
            reversed[i] = edges[edges.length - 1 - i];
        }
        return reversed;
    }
}
