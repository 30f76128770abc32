package no.veikart.graph;

/** A graph has a cycle where it must not have one. */
public final class CyclicGraphException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int[] cycle;

    CyclicGraphException(int[] cycle) {
        super("the graph has a cycle of " + cycle.length + (cycle.length == 1 ? " edge" : " edges")
                + ", one of them edge " + cycle[0]);
        this.cycle = cycle.clone();
    }

    /** The edges of the cycle in walking order, as in {@link Ordering.Cyclic#cycle}. */
    public int[] cycle() {
        return cycle.clone();
    }
}
