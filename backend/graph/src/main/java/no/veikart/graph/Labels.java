package no.veikart.graph;

/**
 * Sets of edge labels. A label is a number from 0 to {@value #COUNT} - 1, a set of them a bit mask: bit {@code n} is set
 * when label {@code n} is allowed.
 */
public final class Labels {
    /** How many labels there are. */
    public static final int COUNT = Integer.SIZE;

    /** Every label. */
    public static final int ALL = -1;

    /** No label: with this mask a graph has no edges. */
    public static final int NONE = 0;

    private Labels() {}

    /**
     * The set of the given labels. Repeated ones count once; of no labels it is {@link #NONE}.
     *
     * @throws IllegalArgumentException if a label is outside {@code 0..31}
     */
    public static int of(int... labels) {
        int mask = NONE;
        for (int label : labels) {
            mask |= bit(label);
        }
        return mask;
    }

    static int bit(int label) {
        if (label < 0 || label >= COUNT) {
            throw new IllegalArgumentException("label " + label + " is not in 0.." + (COUNT - 1));
        }
        return 1 << label;
    }
}
