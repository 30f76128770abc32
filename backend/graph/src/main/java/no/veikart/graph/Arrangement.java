package no.veikart.graph;

import java.util.Arrays;

/** An order of the nodes within each layer, which can be changed, and the segments at each node in the order of their other ends. */
final class Arrangement {
    private final LayeredGraph graph;
    private final int[][] layers;
    private final int[] places;
    private final Ends down;
    private final Ends up;

    /** The nodes by number in each layer. */
    Arrangement(LayeredGraph graph) {
        this.graph = graph;
        this.layers = byNumber(graph);
        this.places = new int[graph.nodeCount()];
        this.down = new Ends(graph.segments(), Direction.FORWARD);
        this.up = new Ends(graph.segments(), Direction.BACKWARD);
        for (int layer = 0; layer < layers.length; layer++) {
            settle(layer);
        }
    }

    private static int[][] byNumber(LayeredGraph graph) {
        int[] counts = new int[graph.layerCount()];
        for (int node = 0; node < graph.nodeCount(); node++) {
            counts[graph.layer(node)]++;
        }
        int[][] layers = new int[counts.length][];
        Arrays.setAll(layers, layer -> new int[counts[layer]]);
        for (int node = graph.nodeCount() - 1; node >= 0; node--) {
            int layer = graph.layer(node);
            layers[layer][--counts[layer]] = node;
        }
        return layers;
    }

    LayeredGraph graph() {
        return graph;
    }

    int layerCount() {
        return layers.length;
    }

    /** The nodes of a layer in order: the array itself. After it has been changed, {@link #settle} is due. */
    int[] layer(int layer) {
        return layers[layer];
    }

    /** Takes note of the order of a layer. */
    void settle(int layer) {
        int[] nodes = layers[layer];
        for (int place = 0; place < nodes.length; place++) {
            places[nodes[place]] = place;
        }
    }

    /** Where a node stands in its layer. */
    int place(int node) {
        return places[node];
    }

    /** The segments to the next layer, forward, or the one before, backward; in order after {@link #sortEnds}. */
    Ends ends(Direction direction) {
        return direction == Direction.FORWARD ? down : up;
    }

    /** Brings the segments of a layer's nodes in the order of their ends in the next layer, or the one before. */
    void sortEnds(int layer, Direction direction) {
        for (int node : layers[layer]) {
            ends(direction).sort(node, places);
        }
    }

    /** How many pairs of segments cross. Sorts the ends of all segments forward. O(S log V). */
    long crossings() {
        CrossingCount count = new CrossingCount(this);
        long crossings = 0;
        for (int layer = 0; layer + 1 < layers.length; layer++) {
            sortEnds(layer, Direction.FORWARD);
            crossings += count.below(layer);
        }
        return crossings;
    }

    int[][] copyOfLayers() {
        return Arrays.stream(layers).map(int[]::clone).toArray(int[][]::new);
    }

    void restore(int[][] copy) {
        for (int layer = 0; layer < layers.length; layer++) {
            System.arraycopy(copy[layer], 0, layers[layer], 0, copy[layer].length);
            settle(layer);
        }
    }
}
