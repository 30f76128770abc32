package no.veikart.graph;

/** Looks for smallest cycles, in one strongly connected component after another. */
final class CycleSearch {
    private final Adjacency out;
    private final int labels;
    private final BreadthFirstSearch search;
    private final CycleCore core;

    CycleSearch(DirectedGraph graph, int labels) {
        this.out = graph.adjacency(Direction.FORWARD);
        this.labels = labels;
        this.search = new BreadthFirstSearch(graph.vertexCount());
        this.core = new CycleCore(graph, labels, search);
    }

    /** The smallest cycle among the vertices of a component that has one. */
    int[] smallest(int[] vertices) {
        core.enter(vertices);
        int[] best = new int[0];
        int maxDepth = vertices.length;
        for (int vertex : vertices) {
            if (maxDepth > 0 && !search.isBlocked(vertex)) {
                int position = search.find(out, vertex, vertex, labels, maxDepth);
                if (position != BreadthFirstSearch.NONE) {
                    best = search.chain(position);
                    maxDepth = best.length - 1;
                }
                core.remove(vertex);
            }
        }
        core.leave(vertices);
        return best;
    }
}
