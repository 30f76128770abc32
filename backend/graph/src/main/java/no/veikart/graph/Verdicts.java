package no.veikart.graph;

import java.util.Arrays;
import java.util.stream.IntStream;

/** What was found of each of some {@link IntervalConstraints}. One byte per constraint. */
public final class Verdicts {
    private static final Verdict[] ALL = Verdict.values();

    private final byte[] verdicts;

    Verdicts(byte[] verdicts) {
        this.verdicts = verdicts;
    }

    /**
     * The verdict on a constraint.
     *
     * @throws IndexOutOfBoundsException if there is no such constraint
     */
    public Verdict of(int constraint) {
        return ALL[verdicts[constraint]];
    }

    /** The constraints with one of the given verdicts, in ascending order. O of all constraints. */
    public IntStream with(Verdict... wanted) {
        int mask = Arrays.stream(wanted)
                .mapToInt(verdict -> 1 << verdict.ordinal())
                .sum();
        return IntStream.range(0, verdicts.length).filter(i -> (mask >> verdicts[i] & 1) != 0);
    }
}
