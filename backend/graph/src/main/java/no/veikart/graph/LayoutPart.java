package no.veikart.graph;

import java.util.stream.IntStream;

/**
 * The drawing of one part of a graph, whose layers and coordinates begin at 0.
 *
 * @param vertices the vertices of the part by their numbers in the whole graph
 * @param edges its edges, likewise
 * @param nodes the vertices by their places in {@code vertices}, and the bends of the edges by theirs in {@code edges}
 * @param coordinates the middle of each node
 * @param crossings how many pairs of segments cross
 * @param breadth how much room the fullest layers take
 */
record LayoutPart(int[] vertices, int[] edges, LayeredGraph nodes, int[] coordinates, long crossings, int breadth) {

    /**
     * Draws a part.
     *
     * @param turned the part as an acyclic graph of its own, its vertices and edges in the given order
     */
    static LayoutPart of(
            int[] vertices, int[] edges, DirectedGraph turned, FixedOrder fixed, LayeredLayout.Spacing spacing) {
        int[] layers = Layering.of(TopologicalOrder.of(turned, Labels.ALL).orElseThrow());
        LayeredGraph nodes = new LayeredGraph(turned, layers);
        Arrangement arrangement = new Arrangement(nodes);
        long crossings = CrossingReduction.of(arrangement, fixed);
        int[] coordinates = Coordinates.of(arrangement, spacing);
        int breadth = IntStream.range(0, coordinates.length)
                .map(node -> coordinates[node] + (nodes.isBend(node) ? 0 : spacing.vertex() / 2))
                .max()
                .orElse(0);
        return new LayoutPart(vertices, edges, nodes, coordinates, crossings, breadth);
    }

    int layerCount() {
        return nodes.layerCount();
    }
}
