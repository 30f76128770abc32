package no.veikart.graph;

import java.util.Arrays;

/**
 * The longest chain that ends in each vertex of an acyclic graph. A chain is a walk of zero or more allowed edges in one
 * direction that may begin anywhere; its length is the sum of the weights of its vertices, both ends included, and of its
 * edges. Weights may be negative or zero. A chain is not made longer by what adds nothing: of equally long ones it is one
 * that was not extended or else was extended by the first possible edge in adjacency order.
 *
 * <p>One pass over the order, O(V + E) (the forward pass of Kelley and Walker, "Critical-path planning and scheduling",
 * 1959). Lengths are {@code long}, which the sum of less than 2^32 ints cannot overflow. 12 bytes per vertex.
 */
public final class LongestPath {
    private static final int NONE = -1;

    /** Stands for weights that are all zero. */
    private static final int[] WEIGHTLESS = {};

    private final DirectedGraph graph;
    private final Direction direction;
    private final long[] lengths;
    private final int[] lastEdges;

    private LongestPath(DirectedGraph graph, Direction direction) {
        this.graph = graph;
        this.direction = direction;
        this.lengths = new long[graph.vertexCount()];
        this.lastEdges = new int[graph.vertexCount()];
        Arrays.fill(lastEdges, NONE);
    }

    /**
     * The longest chains by the weights of vertices alone; edges weigh nothing.
     *
     * @throws IllegalArgumentException if there is not one weight for each vertex
     */
    public static LongestPath byVertices(Ordering.Sorted order, Direction direction, int[] vertexWeights) {
        checkWeights("vertices", order.graph().vertexCount(), vertexWeights);
        return new LongestPath(order.graph(), direction).run(order, vertexWeights, WEIGHTLESS);
    }

    /**
     * The longest chains by the weights of edges alone; vertices weigh nothing.
     *
     * @throws IllegalArgumentException if there is not one weight for each edge
     */
    public static LongestPath byEdges(Ordering.Sorted order, Direction direction, int[] edgeWeights) {
        checkWeights("edges", order.graph().edgeCount(), edgeWeights);
        return new LongestPath(order.graph(), direction).run(order, WEIGHTLESS, edgeWeights);
    }

    /**
     * The longest chains by the weights of vertices and edges.
     *
     * @param direction how chains walk: {@code FORWARD} ones end in a vertex by an edge that leads to it, {@code BACKWARD}
     *     ones by an edge that leads from it
     * @throws IllegalArgumentException if there is not one weight for each vertex and one for each edge
     */
    public static LongestPath of(Ordering.Sorted order, Direction direction, int[] vertexWeights, int[] edgeWeights) {
        checkWeights("vertices", order.graph().vertexCount(), vertexWeights);
        checkWeights("edges", order.graph().edgeCount(), edgeWeights);
        return new LongestPath(order.graph(), direction).run(order, vertexWeights, edgeWeights);
    }

    private static void checkWeights(String things, int count, int[] weights) {
        if (weights.length != count) {
            throw new IllegalArgumentException(weights.length + " weights for " + count + " " + things);
        }
    }

    private LongestPath run(Ordering.Sorted order, int[] vertexWeights, int[] edgeWeights) {
        int last = lengths.length - 1;
        for (int position = 0; position <= last; position++) {
            int vertex = order.vertex(direction == Direction.FORWARD ? position : last - position);
            lengths[vertex] = extend(vertex, order.labels(), edgeWeights) + weight(vertexWeights, vertex);
        }
        return this;
    }

    /** Chooses the edge by which the longest chain enters a vertex, and says how long that chain was until there. */
    private long extend(int vertex, int labels, int[] edgeWeights) {
        Adjacency before = graph.adjacency(direction.opposite());
        long longest = 0;
        for (int place = before.start(vertex), end = before.end(vertex); place < end; place++) {
            long length = lengths[before.neighbour(place)] + weight(edgeWeights, before.edge(place));
            if (length > longest && before.allows(place, labels)) {
                longest = length;
                lastEdges[vertex] = before.edge(place);
            }
        }
        return longest;
    }

    private static int weight(int[] weights, int thing) {
        return weights.length == 0 ? 0 : weights[thing];
    }

    /**
     * The length of the longest chain that ends in a vertex; at least the weight of that vertex.
     *
     * @throws IndexOutOfBoundsException if the graph has no such vertex
     */
    public long length(int vertex) {
        graph.checkVertex(vertex);
        return lengths[vertex];
    }

    /** The length of the longest chain to each vertex. O(V). */
    public long[] lengths() {
        return lengths.clone();
    }

    /**
     * The edges of the longest chain that ends in a vertex, in walking order: the last one touches that vertex. Empty if
     * the vertex alone is as long. O of their number.
     *
     * @throws IndexOutOfBoundsException if the graph has no such vertex
     */
    public int[] chain(int vertex) {
        graph.checkVertex(vertex);
        int length = 0;
        for (int edge = lastEdges[vertex]; edge != NONE; edge = lastEdges[graph.tail(edge, direction)]) {
            length++;
        }
        int[] chain = new int[length];
        for (int edge = lastEdges[vertex]; edge != NONE; edge = lastEdges[graph.tail(edge, direction)]) {
            chain[--length] = edge;
        }
        return chain;
    }
}
