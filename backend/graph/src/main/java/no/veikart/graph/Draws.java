package no.veikart.graph;

/**
 * Random whole numbers for {@link Simulation}: for each thing some outcomes, all equally likely, of which each run draws one.
 * What a thing draws depends on the seed, the run and its key alone, and not on the order of drawing, other things or
 * threads. Things with the same key and equally many outcomes draw the same place among them, so that two numbers may belong
 * together. The arrays are taken over: the caller does not change them again. 12 bytes per thing, and the outcomes.
 *
 * <p>Counter-based (Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC 2011), mixed as in SplitMix
 * (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014).
 */
public final class Draws {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private final int[][] outcomes;
    private final long[] keys;

    private Draws(int[][] outcomes, long[] keys) {
        this.outcomes = outcomes;
        this.keys = keys;
    }

    /**
     * The draws of things that each have outcomes and a key.
     *
     * @param outcomes of each thing; none where it has no number
     * @throws IllegalArgumentException if there is not one key for each thing
     */
    public static Draws of(int[][] outcomes, long[] keys) {
        if (outcomes.length != keys.length) {
            throw new IllegalArgumentException(keys.length + " keys for " + outcomes.length + " things");
        }
        return new Draws(outcomes, keys);
    }

    int count() {
        return outcomes.length;
    }

    boolean isEmpty(int thing) {
        return outcomes[thing].length == 0;
    }

    /** What the runs of a simulation begin with. */
    static long state(long seed, int run) {
        return mix(mix(seed) + (run + 1) * GOLDEN_GAMMA);
    }

    /** The number of a thing that has outcomes, in the run of a state. */
    int draw(int thing, long state) {
        int[] likely = outcomes[thing];
        return likely.length == 1 ? likely[0] : likely[place(keys[thing], state, likely.length)];
    }

    private static int place(long key, long state, int count) {
        return (int) Math.unsignedMultiplyHigh(mix(state + mix(key)), count);
    }

    /** Mixes all bits (Stafford's variant 13 of the finalizer of MurmurHash3). */
    private static long mix(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
