package no.veikart.graph;

import java.util.Arrays;

/**
 * An acyclic graph whose edges all lead to the next layer: its nodes are the vertices, with their numbers, and after them a
 * bend for each layer that an edge passes. A piece of an edge from one layer to the next is a <em>segment</em>.
 */
final class LayeredGraph {
    /** More nodes than this are refused: sort keys hold a place in 24 bits. */
    static final int MOST_NODES = 1 << 24;

    private final int vertexCount;
    private final int[] layers;
    private final int layerCount;
    private final int[] firstBends;
    private final DirectedGraph segments;

    LayeredGraph(DirectedGraph graph, int[] vertexLayers) {
        this.vertexCount = graph.vertexCount();
        this.layerCount = Arrays.stream(vertexLayers).max().orElse(-1) + 1;
        this.firstBends = firstBends(graph, vertexLayers);
        int nodes = firstBends[graph.edgeCount()];
        this.layers = Arrays.copyOf(vertexLayers, nodes);
        int segmentCount = graph.edgeCount() + nodes - vertexCount;
        this.segments = cut(graph, nodes, new int[segmentCount], new int[segmentCount]);
    }

    private static int[] firstBends(DirectedGraph graph, int[] layers) {
        int[] first = new int[graph.edgeCount() + 1];
        long nodes = graph.vertexCount();
        for (int edge = 0; edge < graph.edgeCount(); edge++) {
            first[edge] = (int) nodes;
            nodes += layers[graph.target(edge)] - layers[graph.source(edge)] - 1;
            if (nodes > MOST_NODES) {
                throw new IllegalArgumentException("edges pass more than " + MOST_NODES + " layers in all");
            }
        }
        first[graph.edgeCount()] = (int) nodes;
        return first;
    }

    private DirectedGraph cut(DirectedGraph graph, int nodes, int[] from, int[] to) {
        int segment = 0;
        for (int edge = 0; edge < graph.edgeCount(); edge++) {
            int before = graph.source(edge);
            for (int bend = firstBends[edge]; bend < firstBends[edge + 1]; bend++) {
                layers[bend] = layers[before] + 1;
                from[segment] = before;
                to[segment++] = bend;
                before = bend;
            }
            from[segment] = before;
            to[segment++] = graph.target(edge);
        }
        return DirectedGraph.of(nodes, from, to);
    }

    int nodeCount() {
        return layers.length;
    }

    boolean isBend(int node) {
        return node >= vertexCount;
    }

    int layer(int node) {
        return layers[node];
    }

    int layerCount() {
        return layerCount;
    }

    /** The first bend of an edge; its bends have consecutive numbers and end before those of the next edge. */
    int firstBend(int edge) {
        return firstBends[edge];
    }

    DirectedGraph segments() {
        return segments;
    }
}
