package no.veikart.graph;

/** The way in which edges are walked. */
public enum Direction {
    /** From source to target. */
    FORWARD,
    /** From target to source. */
    BACKWARD;

    /**
     * The other direction.
     *
     * @return {@link #BACKWARD} for {@link #FORWARD} and the reverse
     */
    public Direction opposite() {
        return this == FORWARD ? BACKWARD : FORWARD;
    }
}
