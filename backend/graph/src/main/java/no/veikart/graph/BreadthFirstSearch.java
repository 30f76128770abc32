package no.veikart.graph;

import java.util.Arrays;

/**
 * A breadth-first search and its arrays, used again and again by one thread at a time. It numbers what it finds by
 * position: 0 is the source, then nearest first, ties in adjacency order. The positions hold until the next search.
 *
 * <p>E. F. Moore, "The shortest path through a maze", 1959. O(V + E) of what it reaches, including the clean-up.
 */
final class BreadthFirstSearch {
    static final int NONE = -1;

    /** Vertices that are not entered: those blocked by the caller and, while a search runs, those it has found. */
    private final boolean[] blocked;

    // One longer than the graph, because the source is found a second time when the search is for a cycle.
    private final int[] vertices;
    private final int[] edges;
    private final int[] parents;
    private int count;

    BreadthFirstSearch(int vertexCount) {
        blocked = new boolean[vertexCount];
        vertices = new int[vertexCount + 1];
        edges = new int[vertexCount + 1];
        parents = new int[vertexCount + 1];
    }

    /** Finds all vertices but the source that can be reached by at most {@code maxDepth} edges. */
    void reach(Adjacency adjacency, int source, int labels, int maxDepth) {
        begin(source);
        blocked[source] = true;
        search(adjacency, NONE, labels, maxDepth);
        releaseFound();
    }

    /**
     * The position of the target at the end of a shortest chain of 1 to {@code maxDepth} edges, or {@link #NONE}. A target
     * that is the source stands at the end of a shortest cycle through it.
     */
    int find(Adjacency adjacency, int source, int target, int labels, int maxDepth) {
        begin(source);
        int position = search(adjacency, target, labels, maxDepth);
        releaseFound();
        return position;
    }

    private void begin(int source) {
        vertices[0] = source;
        count = 1;
    }

    private int search(Adjacency adjacency, int target, int labels, int maxDepth) {
        int head = 0;
        for (int depth = 0; depth < maxDepth && head < count; depth++) {
            for (int end = count; head < end; head++) {
                int before = count;
                expand(adjacency, head, labels);
                if (target != NONE && blocked[target]) {
                    return position(target, before);
                }
            }
        }
        return NONE;
    }

    private void expand(Adjacency adjacency, int head, int labels) {
        int vertex = vertices[head];
        int tail = count;
        for (int place = adjacency.start(vertex), end = adjacency.end(vertex); place < end; place++) {
            int neighbour = adjacency.neighbour(place);
            if (!blocked[neighbour] && adjacency.allows(place, labels)) {
                blocked[neighbour] = true;
                vertices[tail] = neighbour;
                edges[tail] = adjacency.edge(place);
                parents[tail++] = head;
            }
        }
        count = tail;
    }

    private int position(int target, int from) {
        int position = from;
        while (vertices[position] != target) {
            position++;
        }
        return position;
    }

    private void releaseFound() {
        for (int position = 0; position < count; position++) {
            blocked[vertices[position]] = false;
        }
    }

    /** The edges from the source to a position, in walking order. */
    int[] chain(int position) {
        int length = 0;
        for (int at = position; at != 0; at = parents[at]) {
            length++;
        }
        int[] chain = new int[length];
        for (int at = position; at != 0; at = parents[at]) {
            chain[--length] = edges[at];
        }
        return chain;
    }

    /** Keeps all following searches out of a vertex. */
    void block(int vertex) {
        blocked[vertex] = true;
    }

    void unblock(int vertex) {
        blocked[vertex] = false;
    }

    boolean isBlocked(int vertex) {
        return blocked[vertex];
    }

    int[] vertices() {
        return Arrays.copyOfRange(vertices, 1, count);
    }

    int[] edges() {
        return Arrays.copyOfRange(edges, 1, count);
    }

    /** The position of each found vertex's predecessor, where 0 is the source. */
    int[] parents() {
        return Arrays.copyOfRange(parents, 1, count);
    }
}
