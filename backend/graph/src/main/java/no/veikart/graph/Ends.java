package no.veikart.graph;

/** The segments at each node on one side, which can be brought in the order of where their other ends stand. */
final class Ends {
    private final int[] starts;
    private final int[] segments;
    private final int[] nodes;

    Ends(DirectedGraph graph, Direction direction) {
        Adjacency adjacency = graph.adjacency(direction);
        starts = new int[graph.vertexCount() + 1];
        segments = new int[graph.edgeCount()];
        nodes = new int[graph.edgeCount()];
        for (int node = 0; node < graph.vertexCount(); node++) {
            starts[node + 1] = adjacency.end(node);
        }
        for (int at = 0; at < nodes.length; at++) {
            segments[at] = adjacency.edge(at);
            nodes[at] = adjacency.neighbour(at);
        }
    }

    int start(int node) {
        return starts[node];
    }

    int end(int node) {
        return starts[node + 1];
    }

    int count(int node) {
        return starts[node + 1] - starts[node];
    }

    /** The node at the other end. */
    int node(int at) {
        return nodes[at];
    }

    int segment(int at) {
        return segments[at];
    }

    /** By insertion: the order changes little from one time to the next. Ends at the same node keep their order. */
    void sort(int node, int[] places) {
        for (int at = starts[node] + 1; at < starts[node + 1]; at++) {
            int other = nodes[at];
            int segment = segments[at];
            int to = at;
            while (to > starts[node] && places[nodes[to - 1]] > places[other]) {
                nodes[to] = nodes[to - 1];
                segments[to] = segments[to - 1];
                to--;
            }
            nodes[to] = other;
            segments[to] = segment;
        }
    }
}
