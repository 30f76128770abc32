package no.veikart.graph;

import java.util.Arrays;
import java.util.BitSet;

/**
 * How many of some <em>marked</em> vertices each vertex reaches, by walking 1 or more allowed edges in one direction. A vertex
 * never counts itself, as in {@link Reachability}, whose counts these are, for all vertices at once.
 *
 * <p>On the graph of the components, a bit for each marked one: 512 at a time, a cache line for each component, are handed
 * from component to component in topological order (after Purdom, "A transitive closure algorithm", BIT 10, 1970).
 */
public final class ReachCounts {
    private static final int WORDS = 8;
    private static final int BITS = WORDS * Long.SIZE;

    private final Condensation condensation;
    private final int[] weights;
    private final int[] marked;
    private final int[] totals;
    private final long[] bits;

    private ReachCounts(Condensation condensation, int[] weights) {
        this.condensation = condensation;
        this.weights = weights;
        this.marked = condensation.positions().filter(p -> weights[p] > 0).toArray();
        this.totals = new int[condensation.count()];
        this.bits = new long[marked.length == 0 ? 0 : Math.multiplyExact(condensation.count(), WORDS)];
    }

    /**
     * The count for each vertex, by vertex. O(V + E) for each 512 components that hold a marked vertex, and 64 bytes for each
     * component while it runs.
     *
     * @param labels the set of allowed {@link Labels}
     * @param marked the vertices that count; bits beyond the graph's vertices are ignored
     */
    public static int[] of(DirectedGraph graph, Direction direction, int labels, BitSet marked) {
        Condensation condensation = Condensation.of(graph, direction, labels);
        int[] weights = new int[condensation.count()];
        for (int vertex = 0; vertex < graph.vertexCount(); vertex++) {
            weights[condensation.position(vertex)] += marked.get(vertex) ? 1 : 0;
        }
        int[] totals = new ReachCounts(condensation, weights).count();
        int[] counts = new int[graph.vertexCount()];
        for (int vertex = 0; vertex < counts.length; vertex++) {
            counts[vertex] = totals[condensation.position(vertex)] - (marked.get(vertex) ? 1 : 0);
        }
        return counts;
    }

    private int[] count() {
        for (int first = 0; first < marked.length; first += BITS) {
            countBlock(Arrays.copyOfRange(marked, first, Math.min(marked.length, first + BITS)));
        }
        return totals;
    }

    /** Counts for some marked components; none before the first of them reaches any. */
    private void countBlock(int[] block) {
        int first = block[0];
        long[] heavy = new long[WORDS];
        Arrays.fill(bits, first * WORDS, bits.length, 0);
        for (int i = 0; i < block.length; i++) {
            bits[block[i] * WORDS + i / Long.SIZE] |= 1L << i;
            heavy[i / Long.SIZE] |= weights[block[i]] > 1 ? 1L << i : 0;
        }
        for (int position = first; position < totals.length; position++) {
            gather(position, first);
            totals[position] += weigh(position, block, heavy);
        }
    }

    private void gather(int position, int first) {
        int to = position * WORDS;
        for (int i = condensation.start(position), end = condensation.start(position + 1); i < end; i++) {
            int target = condensation.target(i);
            if (target >= first) {
                for (int word = 0; word < WORDS; word++) {
                    bits[to + word] |= bits[target * WORDS + word];
                }
            }
        }
    }

    private int weigh(int position, int[] block, long[] heavy) {
        int total = 0;
        for (int word = 0; word < WORDS; word++) {
            long found = bits[position * WORDS + word];
            total += Long.bitCount(found);
            for (long left = found & heavy[word]; left != 0; left &= left - 1) {
                total += weights[block[word * Long.SIZE + Long.numberOfTrailingZeros(left)]] - 1;
            }
        }
        return total;
    }
}
