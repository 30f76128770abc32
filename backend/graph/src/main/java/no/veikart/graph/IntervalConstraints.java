package no.veikart.graph;

/**
 * Constraints {@code 0..count-1} between points of which each lies somewhere in an interval of ints: of every constraint, that the point
 * {@code before[i]}, plus a lag, is not after the point {@code after[i]}. Points are numbers into columns that are given when the
 * constraints are judged, so that the same constraints can be judged of many columns. 12 bytes per constraint.
 *
 * <p>Each is judged by itself, in O(1): a difference of two intervals is an interval (Moore, "Interval Analysis", 1966), and the
 * constraint is broken by all, some or none of what is in it.
 */
public final class IntervalConstraints {
    /** The lower bound of a point of which nothing is known. */
    public static final int UNKNOWN = Integer.MIN_VALUE;

    /** The upper bound of a point that can lie arbitrarily late. */
    public static final int UNBOUNDED = Integer.MAX_VALUE;

    private final int[] before;
    private final int[] after;
    private final int[] lags;

    private IntervalConstraints(int[] before, int[] after, int[] lags) {
        this.before = before;
        this.after = after;
        this.lags = lags;
    }

    /**
     * The constraints with these points and lags. The arrays are copied.
     *
     * @throws IllegalArgumentException if the arrays differ in length
     */
    public static IntervalConstraints of(int[] before, int[] after, int[] lags) {
        if (before.length != after.length || before.length != lags.length) {
            throw new IllegalArgumentException("constraints need two points and one lag each, not " + before.length
                    + ", " + after.length + " and " + lags.length);
        }
        return new IntervalConstraints(before.clone(), after.clone(), lags.clone());
    }

    /** How many constraints there are. */
    public int count() {
        return lags.length;
    }

    /** The point that must come first. */
    public int before(int constraint) {
        return before[constraint];
    }

    /** The point that must not come earlier than that. */
    public int after(int constraint) {
        return after[constraint];
    }

    /** The least distance between the two. */
    public int lag(int constraint) {
        return lags[constraint];
    }

    /**
     * Judges every constraint. One scan of the columns, O of their number.
     *
     * @param lows the first place where each point can lie, {@link #UNKNOWN} where that is not known
     * @param highs the last place, not before the first one; {@link #UNBOUNDED} where there is none
     * @throws IndexOutOfBoundsException if a constraint names a point that the columns do not have
     */
    public Verdicts judge(int[] lows, int[] highs) {
        byte[] verdicts = new byte[lags.length];
        for (int i = 0; i < verdicts.length; i++) {
            int from = before[i];
            int to = after[i];
            verdicts[i] = (byte) judge(lows[from], highs[from], lags[i], lows[to], highs[to]);
        }
        return new Verdicts(verdicts);
    }

    /** The verdict's ordinal, counted instead of branched for: what all choices break, some choices break too. */
    private static int judge(int firstLow, int firstHigh, int lag, int lastLow, int lastHigh) {
        boolean unknown = firstLow == UNKNOWN | lastLow == UNKNOWN;
        boolean some = firstHigh == UNBOUNDED | (long) firstHigh + lag > lastLow;
        boolean all = lastHigh != UNBOUNDED & (long) firstLow + lag > lastHigh;
        return unknown ? 3 : (some ? 1 : 0) + (all ? 1 : 0);
    }
}
