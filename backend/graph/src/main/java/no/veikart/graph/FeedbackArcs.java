package no.veikart.graph;

import java.util.PriorityQueue;

/**
 * Edges that leave no cycle when they are turned round, found greedily in each strongly connected component: sinks go last,
 * sources first, and when there are none the vertex that leads to most and is led to by fewest goes first; ties go to the
 * lower number (Eades, Lin and Smyth, "A fast and effective heuristic for the feedback arc set problem", Information
 * Processing Letters 47, 1993). An edge between two components is never turned. O(E log E).
 */
final class FeedbackArcs {
    private final DirectedGraph graph;
    private final int labels;
    private final StronglyConnectedComponents components;
    private final PriorityQueue<Long> next = new PriorityQueue<>();

    // Counted among the vertices of the component that have no place yet.
    private final int[] outDegrees;
    private final int[] inDegrees;

    /** The place of each vertex in the order of its component, from 1; 0 while it has none. */
    private final int[] places;

    private FeedbackArcs(DirectedGraph graph, int labels) {
        this.graph = graph;
        this.labels = labels;
        this.components = StronglyConnectedComponents.of(graph, labels);
        this.outDegrees = new int[graph.vertexCount()];
        this.inDegrees = new int[graph.vertexCount()];
        this.places = new int[graph.vertexCount()];
    }

    /** For each edge whether it is to be turned; never a self-loop, which no turn helps. */
    static boolean[] of(DirectedGraph graph, int labels) {
        FeedbackArcs arcs = new FeedbackArcs(graph, graph.simplify(labels));
        for (int component : arcs.components.cyclicComponents()) {
            arcs.order(arcs.components.vertices(component));
        }
        return arcs.againstOrder();
    }

    private void order(int[] vertices) {
        for (int vertex : vertices) {
            outDegrees[vertex] = degree(vertex, Direction.FORWARD);
            inDegrees[vertex] = degree(vertex, Direction.BACKWARD);
            next.add(key(vertex));
        }
        int first = 1;
        int last = vertices.length;
        while (!next.isEmpty()) {
            long key = next.remove();
            int vertex = (int) (key & Integer.MAX_VALUE);
            // A key that is out of date has a newer one in the queue.
            if (places[vertex] == 0 && key == key(vertex)) {
                places[vertex] = outDegrees[vertex] == 0 ? last-- : first++;
                lower(vertex, Direction.FORWARD, inDegrees);
                lower(vertex, Direction.BACKWARD, outDegrees);
            }
        }
    }

    /** The lowest key goes next; the vertex is its lower half. */
    private long key(int vertex) {
        long urgency = 2L + graph.edgeCount() - outDegrees[vertex] + inDegrees[vertex];
        if (outDegrees[vertex] == 0) {
            urgency = 0;
        } else if (inDegrees[vertex] == 0) {
            urgency = 1;
        }
        return urgency << 31 | vertex;
    }

    private int degree(int vertex, Direction direction) {
        Adjacency adjacency = graph.adjacency(direction);
        int degree = 0;
        for (int place = adjacency.start(vertex), end = adjacency.end(vertex); place < end; place++) {
            degree += isInside(adjacency, place, vertex) ? 1 : 0;
        }
        return degree;
    }

    private void lower(int vertex, Direction direction, int[] degrees) {
        Adjacency adjacency = graph.adjacency(direction);
        for (int place = adjacency.start(vertex), end = adjacency.end(vertex); place < end; place++) {
            int neighbour = adjacency.neighbour(place);
            if (isInside(adjacency, place, vertex) && places[neighbour] == 0) {
                degrees[neighbour]--;
                next.add(key(neighbour));
            }
        }
    }

    /** Whether an edge may lie on a cycle with other vertices. */
    private boolean isInside(Adjacency adjacency, int place, int vertex) {
        int neighbour = adjacency.neighbour(place);
        return neighbour != vertex
                && adjacency.allows(place, labels)
                && components.component(neighbour) == components.component(vertex);
    }

    private boolean[] againstOrder() {
        boolean[] turned = new boolean[graph.edgeCount()];
        for (int edge = 0; edge < turned.length; edge++) {
            int source = graph.source(edge);
            int target = graph.target(edge);
            turned[edge] = (labels >>> graph.label(edge) & 1) != 0
                    && components.component(source) == components.component(target)
                    && places[source] > places[target];
        }
        return turned;
    }
}
