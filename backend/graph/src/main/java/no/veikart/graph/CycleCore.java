package no.veikart.graph;

import java.util.Arrays;

/**
 * The vertices of a component that may still lie on a cycle: removing one also removes those that are left without an edge
 * into or out of the rest, and so on. All removals from a component together take O(V + E). The search that it is
 * made for is blocked from all other vertices.
 */
final class CycleCore {
    private final Adjacency out;
    private final Adjacency in;
    private final int labels;
    private final BreadthFirstSearch search;
    private final int[] outDegrees;
    private final int[] inDegrees;
    private final int[] removed;
    private int removedCount;

    CycleCore(DirectedGraph graph, int labels, BreadthFirstSearch search) {
        this.out = graph.adjacency(Direction.FORWARD);
        this.in = graph.adjacency(Direction.BACKWARD);
        this.labels = labels;
        this.search = search;
        this.outDegrees = new int[graph.vertexCount()];
        this.inDegrees = new int[graph.vertexCount()];
        this.removed = new int[graph.vertexCount()];
        for (int vertex = 0; vertex < graph.vertexCount(); vertex++) {
            search.block(vertex);
        }
    }

    /** Begins with all vertices of a component. */
    void enter(int[] vertices) {
        for (int vertex : vertices) {
            search.unblock(vertex);
        }
        for (int vertex : vertices) {
            outDegrees[vertex] = degree(out, vertex);
            inDegrees[vertex] = degree(in, vertex);
        }
    }

    /** Removes a vertex that is in the core. */
    void remove(int vertex) {
        drop(vertex);
        while (removedCount > 0) {
            int next = removed[--removedCount];
            lower(out, next, inDegrees);
            lower(in, next, outDegrees);
        }
    }

    /** Ends with a component. */
    void leave(int[] vertices) {
        Arrays.stream(vertices).forEach(search::block);
    }

    private int degree(Adjacency adjacency, int vertex) {
        int degree = 0;
        for (int place = adjacency.start(vertex), end = adjacency.end(vertex); place < end; place++) {
            if (adjacency.allows(place, labels) && !search.isBlocked(adjacency.neighbour(place))) {
                degree++;
            }
        }
        return degree;
    }

    private void lower(Adjacency adjacency, int vertex, int[] degrees) {
        for (int place = adjacency.start(vertex), end = adjacency.end(vertex); place < end; place++) {
            int neighbour = adjacency.neighbour(place);
            boolean remains = adjacency.allows(place, labels) && !search.isBlocked(neighbour);
            if (remains && --degrees[neighbour] == 0) {
                drop(neighbour);
            }
        }
    }

    private void drop(int vertex) {
        search.block(vertex);
        removed[removedCount++] = vertex;
    }
}
