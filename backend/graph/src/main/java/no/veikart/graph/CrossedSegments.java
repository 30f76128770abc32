package no.veikart.graph;

/**
 * The segments that cross an inner one, which is a segment between two bends and is rather to be straight (the type 1
 * conflicts of Brandes and Koepf). O(S).
 */
final class CrossedSegments {
    private final Arrangement arrangement;
    private final Ends up;
    private final boolean[] crossed;

    CrossedSegments(Arrangement arrangement) {
        this.arrangement = arrangement;
        this.up = arrangement.ends(Direction.BACKWARD);
        this.crossed = new boolean[arrangement.graph().segments().edgeCount()];
    }

    /** For each segment whether it yields to an inner one. The ends backward are sorted. */
    boolean[] find() {
        for (int layer = 1; layer < arrangement.layerCount(); layer++) {
            mark(layer);
        }
        return crossed;
    }

    private void mark(int layer) {
        int[] nodes = arrangement.layer(layer);
        int marked = 0;
        int from = 0;
        for (int place = 0; place < nodes.length; place++) {
            int inner = innerPlace(nodes[place]);
            if (inner >= 0) {
                markOutside(nodes, marked, place, from, inner);
                marked = place;
                from = inner;
            }
        }
        markOutside(nodes, marked, nodes.length, from, arrangement.layer(layer - 1).length);
    }

    /** Where the upper end of an inner segment stands that leads to a node; -1 if there is none. */
    private int innerPlace(int node) {
        LayeredGraph graph = arrangement.graph();
        if (!graph.isBend(node) || !graph.isBend(up.node(up.start(node)))) {
            return -1;
        }
        return arrangement.place(up.node(up.start(node)));
    }

    /** Marks what leads to the nodes between two inner segments from elsewhere than between their upper ends. */
    private void markOutside(int[] nodes, int first, int end, int from, int to) {
        for (int place = first; place < end; place++) {
            for (int at = up.start(nodes[place]); at < up.end(nodes[place]); at++) {
                int upper = arrangement.place(up.node(at));
                boolean inner = innerPlace(nodes[place]) >= 0;
                crossed[up.segment(at)] |= !inner && (upper < from || upper > to);
            }
        }
    }
}
