package no.veikart.graph;

import java.util.Arrays;

/**
 * Counts crossings between neighbouring layers with an accumulator tree: the segments in the order of their upper ends each
 * cross those before them whose lower ends stand further on (Barth, Juenger and Mutzel, "Simple and efficient bilayer cross
 * counting", Graph Drawing 2002). O(S log V).
 */
final class CrossingCount {
    private final Arrangement arrangement;
    private int[] tree = {};
    private int leaves;

    CrossingCount(Arrangement arrangement) {
        this.arrangement = arrangement;
    }

    /** How many pairs of segments cross between a layer, whose ends forward are sorted, and the next one. */
    long below(int layer) {
        clear(arrangement.layer(layer + 1).length);
        Ends down = arrangement.ends(Direction.FORWARD);
        long crossings = 0;
        for (int node : arrangement.layer(layer)) {
            for (int at = down.start(node), end = down.end(node); at < end; at++) {
                crossings += add(arrangement.place(down.node(at)));
            }
        }
        return crossings;
    }

    private void clear(int size) {
        leaves = Math.max(1, Integer.highestOneBit(2 * size - 1));
        if (tree.length < 2 * leaves) {
            tree = new int[2 * leaves];
        } else {
            Arrays.fill(tree, 0, 2 * leaves, 0);
        }
    }

    /** Adds an end at a place and says how many stand beyond it. */
    private long add(int place) {
        long beyond = 0;
        int at = leaves + place;
        tree[at]++;
        while (at > 1) {
            beyond += (at & 1) == 0 ? tree[at + 1] : 0;
            at >>= 1;
            tree[at]++;
        }
        return beyond;
    }
}
