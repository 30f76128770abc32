package no.veikart.graph;

import java.util.Optional;

/** A walk from one vertex to another along the fewest edges. */
public final class ShortestPath {
    private ShortestPath() {}

    /**
     * The edges of a shortest path from one vertex to another, in walking order: each leads from where the one before it
     * led to. An empty array if both are the same vertex, an empty Optional if there is no path. Of several shortest paths
     * the one that a breadth-first search in adjacency order meets first.
     *
     * <p>Breadth-first search with an early end (Moore, "The shortest path through a maze", 1959); O(V + E) of what is not
     * further away than the target. Cycles do no harm.
     *
     * @param labels the set of allowed {@link Labels}
     * @throws IndexOutOfBoundsException if the graph has no such vertex
     */
    public static Optional<int[]> find(DirectedGraph graph, int from, int to, int labels) {
        graph.checkVertex(from);
        graph.checkVertex(to);
        return from == to ? Optional.of(new int[0]) : search(graph, from, to, graph.simplify(labels));
    }

    private static Optional<int[]> search(DirectedGraph graph, int from, int to, int labels) {
        BreadthFirstSearch search = graph.searches().take();
        Adjacency out = graph.adjacency(Direction.FORWARD);
        int position = search.find(out, from, to, labels, Reachability.UNLIMITED);
        Optional<int[]> path =
                position == BreadthFirstSearch.NONE ? Optional.empty() : Optional.of(search.chain(position));
        graph.searches().give(search);
        return path;
    }
}
