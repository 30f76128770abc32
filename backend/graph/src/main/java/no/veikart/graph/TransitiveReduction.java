package no.veikart.graph;

import java.util.BitSet;

/**
 * Which edges of an acyclic graph say nothing new. An allowed edge is <em>redundant</em> if a longer path of allowed edges
 * leads from its source to its target, or if an earlier edge is parallel to it. Without its redundant edges a graph reaches
 * just as far, and no smaller set of its edges does (Aho, Garey and Ullman, "The transitive reduction of a directed graph",
 * SIAM J. Computing 1, 1972). Excluded edges are not redundant. A graph with cycles has no unique reduction: that is why
 * this takes an {@link Ordering.Sorted}.
 */
public final class TransitiveReduction {
    private final DirectedGraph graph;
    private final BitSet redundant;

    private TransitiveReduction(DirectedGraph graph, BitSet redundant) {
        this.graph = graph;
        this.redundant = redundant;
    }

    /**
     * The reduction of the graph and labels that were ordered. From each vertex, last first, it marks what its nearest
     * targets reach along the edges kept so far, and not beyond its furthest target. O(V * (V + E)) at worst, near
     * O(V + E) where edges lead to vertices close by in the order; O(V + E) memory.
     */
    public static TransitiveReduction of(Ordering.Sorted order) {
        return new TransitiveReduction(order.graph(), new RedundantEdges(order).find());
    }

    /**
     * Whether an edge is redundant.
     *
     * @throws IndexOutOfBoundsException if the graph has no such edge
     */
    public boolean isRedundant(int edge) {
        graph.checkEdge(edge);
        return redundant.get(edge);
    }

    /** The redundant edges in ascending order; empty if every edge counts. O(E). */
    public int[] redundantEdges() {
        return redundant.stream().toArray();
    }
}
