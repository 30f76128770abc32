package no.veikart.graph;

import org.jspecify.annotations.Nullable;

/**
 * What can be reached from one vertex, the <em>source</em>, by walking 1 to {@code maxDepth} allowed edges in one
 * direction. The source itself is never part of it, not even where a cycle leads back to it; ask
 * {@link StronglyConnectedComponents} for that. The reached vertices have positions {@code 0..count-1}: nearest first,
 * ties in the order of the {@link Adjacency} of their predecessors.
 *
 * <p>A snapshot of 16 bytes per reached vertex, immutable and safe to share. The search works in arrays that the graph
 * lends out and takes back, so that any number of threads may search one graph, and nothing is allocated per vertex.
 */
public final class Reachability {
    /** The {@code maxDepth} of a search that goes as far as it can. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    private final DirectedGraph graph;
    private final int[] vertices;
    private final int[] edges;
    private final int[] distances;

    /** One more than the position of each predecessor; 0 for the source. */
    private final int[] parents;

    /** Made at the first question; a race makes it twice and harms nothing. */
    private @Nullable Positions positions;

    private Reachability(DirectedGraph graph, BreadthFirstSearch search) {
        this.graph = graph;
        this.vertices = search.vertices();
        this.edges = search.edges();
        this.parents = search.parents();
        this.distances = new int[parents.length];
        for (int position = 0; position < parents.length; position++) {
            distances[position] = parents[position] == 0 ? 1 : distances[parents[position] - 1] + 1;
        }
    }

    /**
     * All that can be reached from a vertex. O(V + E) of what is reached.
     *
     * @throws IndexOutOfBoundsException if the graph has no such vertex
     */
    public static Reachability of(DirectedGraph graph, int source, Direction direction) {
        return of(graph, source, direction, Labels.ALL, UNLIMITED);
    }

    /**
     * All that can be reached from a vertex by at most {@code maxDepth} edges with allowed labels. O(V + E) of what is
     * reached (Moore, "The shortest path through a maze", 1959).
     *
     * @param labels the set of allowed {@link Labels}
     * @param maxDepth at least 1, or {@link #UNLIMITED}
     * @throws IndexOutOfBoundsException if the graph has no such vertex
     * @throws IllegalArgumentException if {@code maxDepth} is less than 1
     */
    public static Reachability of(DirectedGraph graph, int source, Direction direction, int labels, int maxDepth) {
        graph.checkVertex(source);
        if (maxDepth < 1) {
            throw new IllegalArgumentException("maxDepth must be at least 1, not " + maxDepth);
        }
        BreadthFirstSearch search = graph.searches().take();
        search.reach(graph.adjacency(direction), source, graph.simplify(labels), maxDepth);
        Reachability reached = new Reachability(graph, search);
        graph.searches().give(search);
        return reached;
    }

    /** How many vertices are reached; 0 when the source has no allowed edge to another vertex. */
    public int count() {
        return vertices.length;
    }

    /**
     * The vertex at a position.
     *
     * @throws IndexOutOfBoundsException if {@code position} is not in {@code 0..count-1}
     */
    public int vertex(int position) {
        return vertices[position];
    }

    /**
     * The least number of edges from the source to the vertex at a position; at least 1, never falling with the position.
     *
     * @throws IndexOutOfBoundsException if {@code position} is not in {@code 0..count-1}
     */
    public int distance(int position) {
        return distances[position];
    }

    /**
     * The last edge of the {@link #chain} to a position: the one by which its vertex was reached first.
     *
     * @throws IndexOutOfBoundsException if {@code position} is not in {@code 0..count-1}
     */
    public int edge(int position) {
        return edges[position];
    }

    /**
     * The edges of a shortest walk from the source to the vertex at a position, in walking order: the first one touches
     * the source, the last one that vertex. As many as its distance; O of that.
     *
     * @throws IndexOutOfBoundsException if {@code position} is not in {@code 0..count-1}
     */
    public int[] chain(int position) {
        int[] chain = new int[distances[position]];
        for (int at = position, left = chain.length; left > 0; at = parents[at] - 1) {
            chain[--left] = edges[at];
        }
        return chain;
    }

    /**
     * The position of a vertex, or -1 if it is the source or is not reached. O(1) expected, after O(count) the first time.
     *
     * @throws IndexOutOfBoundsException if the graph has no such vertex
     */
    public int positionOf(int vertex) {
        graph.checkVertex(vertex);
        Positions known = positions;
        if (known == null) {
            known = new Positions(vertices);
            positions = known;
        }
        return known.of(vertex);
    }

    /** The reached vertices in order of position. O(count). */
    public int[] vertices() {
        return vertices.clone();
    }
}
