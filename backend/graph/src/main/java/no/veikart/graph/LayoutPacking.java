package no.veikart.graph;

import java.util.Arrays;
import java.util.List;

/**
 * Puts the parts of a drawing beside each other: on shelves as long as the longest part, or as in a square, each part after
 * the one before it, or on a new shelf if it does not fit there (next fit; Coffman, Garey, Johnson and Tarjan, "Performance
 * bounds for level-oriented two-dimensional packing algorithms", SIAM J. Computing 9, 1980).
 */
final class LayoutPacking {
    /** How many times wider a layer is than a row is high, about; boxes with text are. */
    private static final double LAYER_TO_ROW = 4;

    private final int gap;
    private final int shelfLength;
    private int used;
    private int shelf;
    private int nextShelf;

    /** The layer and the coordinate of each vertex of the whole graph. */
    final int[] layers;

    final int[] coordinates;

    /** The coordinates of each edge's bends, in ascending layers. */
    final int[][] bends;

    long crossings;
    int layerCount;
    int breadth;

    LayoutPacking(DirectedGraph graph, List<LayoutPart> parts, int gap) {
        this.gap = gap;
        int longest = parts.stream().mapToInt(LayoutPart::layerCount).max().orElse(0);
        this.shelfLength = Math.max(longest, (int) Math.ceil(Math.sqrt(graph.vertexCount() / LAYER_TO_ROW)));
        this.layers = new int[graph.vertexCount()];
        this.coordinates = new int[graph.vertexCount()];
        this.bends = new int[graph.edgeCount()][];
        Arrays.fill(bends, new int[0]);
        parts.forEach(this::add);
    }

    private void add(LayoutPart part) {
        if (used + part.layerCount() > shelfLength) {
            used = 0;
            shelf = nextShelf;
        }
        place(part);
        used += part.layerCount();
        crossings += part.crossings();
        layerCount = Math.max(layerCount, used);
        breadth = Math.max(breadth, shelf + part.breadth());
        nextShelf = Math.max(nextShelf, shelf + part.breadth() + gap);
    }

    private void place(LayoutPart part) {
        LayeredGraph nodes = part.nodes();
        for (int i = 0; i < part.vertices().length; i++) {
            layers[part.vertices()[i]] = used + nodes.layer(i);
            coordinates[part.vertices()[i]] = shelf + part.coordinates()[i];
        }
        for (int i = 0; i < part.edges().length; i++) {
            int[] ofEdge = Arrays.copyOfRange(part.coordinates(), nodes.firstBend(i), nodes.firstBend(i + 1));
            bends[part.edges()[i]] = Arrays.stream(ofEdge).map(c -> shelf + c).toArray();
        }
    }
}
