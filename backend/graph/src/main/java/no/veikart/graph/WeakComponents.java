package no.veikart.graph;

import java.util.Arrays;

/** The parts of a graph that no allowed edge joins, in the order of their first vertices. */
final class WeakComponents {
    private WeakComponents() {}

    /** The vertices of each part in ascending order. Near O(V + E) (union by halving of paths, Tarjan and van Leeuwen 1984). */
    static int[][] of(DirectedGraph graph, int labels) {
        int[] parents = new int[graph.vertexCount()];
        Arrays.setAll(parents, vertex -> vertex);
        for (int edge = 0; edge < graph.edgeCount(); edge++) {
            if ((labels >>> graph.label(edge) & 1) != 0) {
                join(root(graph.source(edge), parents), root(graph.target(edge), parents), parents);
            }
        }
        return group(parents);
    }

    /** The lower root stays one, so that the root of a part is its first vertex. */
    private static void join(int root, int other, int[] parents) {
        parents[Math.max(root, other)] = Math.min(root, other);
    }

    private static int root(int vertex, int[] parents) {
        int at = vertex;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    private static int[][] group(int[] parents) {
        int[] sizes = new int[parents.length];
        for (int vertex = 0; vertex < parents.length; vertex++) {
            sizes[root(vertex, parents)]++;
        }
        int[][] groups = new int[parents.length][];
        for (int vertex = 0; vertex < parents.length; vertex++) {
            int root = root(vertex, parents);
            if (root == vertex) {
                groups[root] = new int[sizes[root]];
            }
            groups[root][groups[root].length - sizes[root]--] = vertex;
        }
        return Arrays.stream(groups).filter(group -> group != null).toArray(int[][]::new);
    }
}
