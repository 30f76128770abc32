package no.veikart.graph;

import java.util.Arrays;
import java.util.List;

/**
 * A cycle of the fewest edges in a strongly connected component. A cycle is a walk along edges that ends where it began
 * and meets no vertex twice: a self-loop is one of length 1, two opposite edges one of length 2.
 *
 * <p>Of the shortest cycles it is one through the lowest-numbered vertex that lies on any of them, and begins there; of
 * several through that vertex, the one that a breadth-first search in adjacency order meets first.
 */
public final class SmallestCycle {
    private SmallestCycle() {}

    /**
     * A smallest cycle of each component that has one, in the order of {@link StronglyConnectedComponents}; an empty list
     * if the graph has no cycles. See {@link #in} for the form and cost.
     *
     * @param labels the set of allowed {@link Labels}
     */
    public static List<int[]> ofEachComponent(DirectedGraph graph, int labels) {
        StronglyConnectedComponents components = StronglyConnectedComponents.of(graph, labels);
        CycleSearch search = new CycleSearch(graph, components.labels());
        return Arrays.stream(components.cyclicComponents())
                .mapToObj(component -> search.smallest(components.vertices(component)))
                .toList();
    }

    /**
     * The edges of a smallest cycle in one component: each leads from where the one before it led to, the first from where
     * the last led to. Empty if the component has no cycle.
     *
     * <p>One breadth-first search from each vertex, as deep as the best cycle so far (Itai and Rodeh, "Finding a minimum
     * circuit in a graph", SIAM J. Computing 7, 1978), after which that vertex, and all that lie on no cycle without it,
     * are left out. O(V * E) of the component at worst, O(V + E) of it where its cycles are short or share a vertex;
     * O(V) of the graph for scratch.
     *
     * @throws IndexOutOfBoundsException if there is no such component
     */
    public static int[] in(StronglyConnectedComponents components, int component) {
        if (!components.isCyclic(component)) {
            return new int[0];
        }
        return new CycleSearch(components.graph(), components.labels()).smallest(components.vertices(component));
    }
}
