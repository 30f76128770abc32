package no.veikart.graph;

/**
 * A directed graph: vertices {@code 0..vertexCount-1}, and edges {@code 0..edgeCount-1} that each lead from a source to a
 * target and carry a label from 0 to 31. Parallel edges and self-loops are kept; either count may be 0.
 *
 * <p>Immutable and safe to share between threads. Holds both directions of {@link Adjacency}: in all 27 bytes per edge
 * and 8 per vertex, and while it is searched up to 13 bytes per vertex and processor of scratch that dies with it.
 */
public final class DirectedGraph {
    private final int vertexCount;
    private final Edges edges;
    private final Adjacency out;
    private final Adjacency in;
    private final SearchPool searches;

    private DirectedGraph(int vertexCount, Edges edges) {
        this.vertexCount = vertexCount;
        this.edges = edges;
        this.out = Adjacency.of(vertexCount, edges, Direction.FORWARD);
        this.in = Adjacency.of(vertexCount, edges, Direction.BACKWARD);
        this.searches = new SearchPool(vertexCount);
    }

    /**
     * The graph in which edge {@code i} leads from {@code from[i]} to {@code to[i]}, all with label 0. O(V + E).
     *
     * @throws IllegalArgumentException if {@code vertexCount} is negative or the arrays differ in length
     * @throws IndexOutOfBoundsException if an edge names a vertex outside {@code 0..vertexCount-1}
     */
    public static DirectedGraph of(int vertexCount, int[] from, int[] to) {
        return of(vertexCount, from, to, new byte[from.length]);
    }

    /**
     * The graph in which edge {@code i} leads from {@code from[i]} to {@code to[i]} with label {@code labels[i]}. The
     * arrays are copied. O(V + E).
     *
     * @throws IllegalArgumentException if {@code vertexCount} is negative, the arrays differ in length, or a label is
     *     outside {@code 0..31}
     * @throws IndexOutOfBoundsException if an edge names a vertex outside {@code 0..vertexCount-1}
     */
    public static DirectedGraph of(int vertexCount, int[] from, int[] to, byte[] labels) {
        if (vertexCount < 0) {
            throw new IllegalArgumentException("a graph cannot have " + vertexCount + " vertices");
        }
        return new DirectedGraph(vertexCount, new Edges(vertexCount, from, to, labels));
    }

    /** The number of vertices. */
    public int vertexCount() {
        return vertexCount;
    }

    /** The number of edges. */
    public int edgeCount() {
        return edges.count();
    }

    /**
     * The vertex that an edge leads from.
     *
     * @throws IndexOutOfBoundsException if the graph has no such edge
     */
    public int source(int edge) {
        return edges.source(edge);
    }

    /**
     * The vertex that an edge leads to.
     *
     * @throws IndexOutOfBoundsException if the graph has no such edge
     */
    public int target(int edge) {
        return edges.target(edge);
    }

    /**
     * The label of an edge, from 0 to 31.
     *
     * @throws IndexOutOfBoundsException if the graph has no such edge
     */
    public int label(int edge) {
        return edges.label(edge);
    }

    /** The edges grouped by source ({@link Direction#FORWARD}) or by target ({@link Direction#BACKWARD}). */
    public Adjacency adjacency(Direction direction) {
        return direction == Direction.FORWARD ? out : in;
    }

    /** The end at which a walk in the given direction enters the edge. */
    int tail(int edge, Direction direction) {
        return edges.tail(edge, direction);
    }

    SearchPool searches() {
        return searches;
    }

    /** The same set of edges, said as {@link Labels#ALL} where no edge is excluded: that is the fast case. */
    int simplify(int labels) {
        return (edges.labelsInUse() & ~labels) == 0 ? Labels.ALL : labels;
    }

    /** Refuses a vertex that is not of this graph. */
    void checkVertex(int vertex) {
        if (vertex < 0 || vertex >= vertexCount) {
            throw new IndexOutOfBoundsException("vertex " + vertex + " in a graph of " + vertexCount + " vertices");
        }
    }

    /** Refuses an edge that is not of this graph. */
    void checkEdge(int edge) {
        if (edge < 0 || edge >= edgeCount()) {
            throw new IndexOutOfBoundsException("edge " + edge + " in a graph of " + edgeCount() + " edges");
        }
    }
}
