package no.veikart.graph;

import java.util.Arrays;

/**
 * Orders the nodes within the layers so that few segments cross: sweeps down and up that sort each layer by barycentres
 * (Sugiyama, Tagawa and Toda, "Methods for visual understanding of hierarchical system structures", IEEE Trans. SMC 11,
 * 1981), each followed by exchanges of neighbours (the transposition of Gansner, Koutsofios, North and Vo, "A technique for
 * drawing directed graphs", IEEE Trans. Software Engineering 19, 1993). The best order seen is kept, the first one of
 * equally good ones.
 */
final class CrossingReduction {
    private static final int SWEEPS = 24;
    private static final int SWEEPS_WITHOUT_GAIN = 4;
    private static final int EXCHANGE_ROUNDS = 2;
    private static final int FRACTION_BITS = 8;

    private final Arrangement now;
    private final FixedOrder fixed;

    private CrossingReduction(Arrangement arrangement, FixedOrder fixed) {
        this.now = arrangement;
        this.fixed = fixed;
    }

    /** Reorders an arrangement and says how many crossings are left: never more than there were. */
    static long of(Arrangement arrangement, FixedOrder fixed) {
        CrossingReduction reduction = new CrossingReduction(arrangement, fixed);
        for (int layer = 0; layer < arrangement.layerCount(); layer++) {
            fixed.restore(arrangement.layer(layer));
            arrangement.settle(layer);
        }
        return reduction.run();
    }

    private long run() {
        long least = now.crossings();
        int[][] best = now.copyOfLayers();
        int without = 0;
        for (int sweep = 0; sweep < SWEEPS && least > 0 && without < SWEEPS_WITHOUT_GAIN; sweep++) {
            sweep(sweep % 2 == 0 ? Direction.BACKWARD : Direction.FORWARD);
            long crossings = now.crossings();
            without++;
            if (crossings < least) {
                least = crossings;
                best = now.copyOfLayers();
                without = 0;
            }
        }
        now.restore(best);
        return least;
    }

    /** Sorts all layers by their neighbours in the layer before, starting at the top, or in the next, from the bottom. */
    private void sweep(Direction towards) {
        int last = now.layerCount() - 1;
        for (int i = 1; i <= last; i++) {
            sort(towards == Direction.BACKWARD ? i : last - i, towards);
        }
        for (int layer = 0; layer <= last; layer++) {
            exchange(layer);
        }
    }

    private void sort(int layer, Direction towards) {
        int[] nodes = now.layer(layer);
        long[] keys = new long[nodes.length];
        for (int place = 0; place < nodes.length; place++) {
            keys[place] = barycentre(nodes[place], towards) << 31 | place;
        }
        Arrays.sort(keys);
        int[] before = nodes.clone();
        Arrays.setAll(nodes, place -> before[(int) (keys[place] & Integer.MAX_VALUE)]);
        fixed.restore(nodes);
        now.settle(layer);
    }

    /** The mean place of the neighbours; the node's own place if it has none. */
    private long barycentre(int node, Direction towards) {
        Ends ends = now.ends(towards);
        long sum = 0;
        for (int at = ends.start(node), end = ends.end(node); at < end; at++) {
            sum += now.place(ends.node(at));
        }
        return ends.count(node) == 0
                ? (long) now.place(node) << FRACTION_BITS
                : (sum << FRACTION_BITS) / ends.count(node);
    }

    /** Exchanges neighbours in a layer wherever that makes fewer crossings. */
    private void exchange(int layer) {
        now.sortEnds(layer, Direction.FORWARD);
        now.sortEnds(layer, Direction.BACKWARD);
        int[] nodes = now.layer(layer);
        boolean better = true;
        for (int round = 0; better && round < EXCHANGE_ROUNDS; round++) {
            better = false;
            for (int place = 0; place + 1 < nodes.length; place++) {
                better |= exchange(nodes, place);
            }
        }
        now.settle(layer);
    }

    private boolean exchange(int[] nodes, int place) {
        int node = nodes[place];
        int next = nodes[place + 1];
        if (fixed.holds(node, next) || crossings(next, node) >= crossings(node, next)) {
            return false;
        }
        nodes[place] = next;
        nodes[place + 1] = node;
        return true;
    }

    private long crossings(int first, int second) {
        return crossings(now.ends(Direction.FORWARD), first, second)
                + crossings(now.ends(Direction.BACKWARD), first, second);
    }

    /** How many segments of the first node end beyond segments of the second, in one merge. */
    private long crossings(Ends ends, int first, int second) {
        long crossings = 0;
        int passed = ends.start(second);
        for (int at = ends.start(first), end = ends.end(first); at < end; at++) {
            int place = now.place(ends.node(at));
            while (passed < ends.end(second) && now.place(ends.node(passed)) < place) {
                passed++;
            }
            crossings += passed - ends.start(second);
        }
        return crossings;
    }
}
