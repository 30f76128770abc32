package no.veikart.graph;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Vertices that keep their order wherever they share a layer: those with a rank from 0, the lower ranks first. */
final class FixedOrder {
    private final int[] ranks;

    FixedOrder(int[] ranks) {
        this.ranks = ranks;
    }

    /** Whether two nodes may not change places. */
    boolean holds(int node, int other) {
        return isFixed(node) && isFixed(other);
    }

    private boolean isFixed(int node) {
        return node < ranks.length && ranks[node] >= 0;
    }

    /** Puts the fixed nodes of a layer in their order into the places that they hold together. Equal ranks go by number. */
    void restore(int[] nodes) {
        int[] places = IntStream.range(0, nodes.length)
                .filter(place -> isFixed(nodes[place]))
                .toArray();
        int[] sorted = Arrays.stream(places)
                .mapToLong(place -> (long) ranks[nodes[place]] << 31 | nodes[place])
                .sorted()
                .mapToInt(key -> (int) (key & Integer.MAX_VALUE))
                .toArray();
        for (int i = 0; i < places.length; i++) {
            nodes[places[i]] = sorted[i];
        }
    }
}
