package no.veikart.graph;

import java.util.Arrays;

/**
 * Nodes joined to blocks that are to stand in a straight line: each node with a median neighbour in the layer before or the
 * next one. Joins never cross each other: the first one wins, read from the start of the layers or, mirrored, from their end.
 */
final class Alignment {
    private final Arrangement arrangement;
    private final boolean[] crossed;
    private final Direction towards;
    private final boolean mirrored;
    private final int[] roots;
    private final boolean[] joined;

    /** Where the last neighbour that was joined to stands. */
    private int reached;

    private Alignment(Arrangement arrangement, boolean[] crossed, Direction towards, boolean mirrored) {
        this.arrangement = arrangement;
        this.crossed = crossed;
        this.towards = towards;
        this.mirrored = mirrored;
        this.roots = new int[arrangement.graph().nodeCount()];
        this.joined = new boolean[roots.length];
        Arrays.setAll(roots, node -> node);
    }

    /**
     * The first node of each node's block.
     *
     * @param crossed the segments that are not to be straight
     */
    static int[] of(Arrangement arrangement, boolean[] crossed, Direction towards, boolean mirrored) {
        Alignment alignment = new Alignment(arrangement, crossed, towards, mirrored);
        int last = arrangement.layerCount() - 1;
        for (int i = 1; i <= last; i++) {
            alignment.join(arrangement.layer(towards == Direction.BACKWARD ? i : last - i));
        }
        return alignment.roots;
    }

    private void join(int[] layer) {
        reached = -1;
        for (int i = 0; i < layer.length; i++) {
            joinToMedian(layer[mirrored ? layer.length - 1 - i : i]);
        }
    }

    private void joinToMedian(int node) {
        Ends ends = arrangement.ends(towards);
        int count = ends.count(node);
        if (count > 0) {
            int lower = ends.start(node) + (count - 1) / 2;
            int upper = ends.start(node) + count / 2;
            tryJoin(node, mirrored ? upper : lower);
            tryJoin(node, mirrored ? lower : upper);
        }
    }

    private void tryJoin(int node, int at) {
        int neighbour = arrangement.ends(towards).node(at);
        int segment = arrangement.ends(towards).segment(at);
        int place = placeOf(neighbour);
        if (!joined[node] && place > reached && !crossed[segment]) {
            roots[node] = roots[neighbour];
            joined[node] = true;
            reached = place;
        }
    }

    private int placeOf(int node) {
        int place = arrangement.place(node);
        int layer = arrangement.graph().layer(node);
        return mirrored ? arrangement.layer(layer).length - 1 - place : place;
    }
}
