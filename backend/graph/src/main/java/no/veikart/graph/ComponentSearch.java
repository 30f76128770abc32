package no.veikart.graph;

/**
 * Pearce's search for strongly connected components, with explicit stacks. It walks depth first and gives each vertex the
 * rank of its visit, then lowers it to the rank of the earliest open vertex that it leads back to. A vertex that keeps its
 * own rank is the root of a component, which is complete when the walk leaves the root.
 */
final class ComponentSearch {
    private final Adjacency out;
    private final int labels;
    private final int vertexCount;

    /** 0 when not visited, the rank while open; then a number above all open ranks, counting down by component. */
    private final int[] ranks;

    private final boolean[] isRoot;
    private final int[] path;
    private final int[] nextPlaces;
    private final int[] waiting;
    private int pathLength;
    private int waitingCount;
    private int rank = 1;
    private int closing;

    ComponentSearch(DirectedGraph graph, int labels) {
        this.out = graph.adjacency(Direction.FORWARD);
        this.labels = labels;
        this.vertexCount = graph.vertexCount();
        this.ranks = new int[vertexCount];
        this.isRoot = new boolean[vertexCount];
        this.path = new int[vertexCount];
        this.nextPlaces = new int[vertexCount];
        this.waiting = new int[vertexCount];
        this.closing = vertexCount;
    }

    /** Finds all components and says how many. */
    int run() {
        for (int vertex = 0; vertex < vertexCount; vertex++) {
            if (ranks[vertex] == 0) {
                open(vertex);
                walk();
            }
        }
        return vertexCount - closing;
    }

    /** The component of each vertex, numbered in the order in which they were completed. Ends the search. */
    int[] components() {
        for (int vertex = 0; vertex < vertexCount; vertex++) {
            ranks[vertex] = vertexCount - ranks[vertex];
        }
        return ranks;
    }

    private void walk() {
        while (pathLength > 0) {
            int vertex = path[pathLength - 1];
            int place = nextPlaces[pathLength - 1]++;
            if (place == out.end(vertex)) {
                leave(vertex);
            } else if (out.allows(place, labels)) {
                follow(vertex, out.neighbour(place));
            }
        }
    }

    private void follow(int vertex, int neighbour) {
        if (ranks[neighbour] == 0) {
            open(neighbour);
        } else {
            lower(vertex, ranks[neighbour]);
        }
    }

    private void open(int vertex) {
        ranks[vertex] = rank++;
        isRoot[vertex] = true;
        path[pathLength] = vertex;
        nextPlaces[pathLength++] = out.start(vertex);
    }

    private void lower(int vertex, int otherRank) {
        if (otherRank < ranks[vertex]) {
            ranks[vertex] = otherRank;
            isRoot[vertex] = false;
        }
    }

    private void leave(int vertex) {
        pathLength--;
        if (isRoot[vertex]) {
            close(vertex);
        } else {
            waiting[waitingCount++] = vertex;
        }
        if (pathLength > 0) {
            lower(path[pathLength - 1], ranks[vertex]);
        }
    }

    private void close(int root) {
        rank--;
        while (waitingCount > 0 && ranks[waiting[waitingCount - 1]] >= ranks[root]) {
            ranks[waiting[--waitingCount]] = closing;
            rank--;
        }
        ranks[root] = closing--;
    }
}
