package no.veikart.graph;

/**
 * What the edges of a graph say of the points of their ends, for {@link PointTimes}: {@code source's point + lag <= target's point}. The
 * arrays are taken over: the caller does not change them again. 5 bytes per edge.
 */
public final class PointEdges {
    private static final int FROM_END = 1;
    private static final int TO_END = 2;

    private final byte[] points;
    final int[] lags;

    /**
     * @param points of each edge, what {@link #points} makes of its two points
     * @param lags of each edge, the least distance; {@link PointTimes#NONE} where the edge says nothing, {@link PointTimes#UNBOUNDED} where
     *     it is longer than any
     */
    public PointEdges(byte[] points, int[] lags) {
        this.points = points;
        this.lags = lags;
    }

    /** The two points of an edge as one number. */
    public static byte points(boolean fromEnd, boolean toEnd) {
        return (byte) ((fromEnd ? FROM_END : 0) | (toEnd ? TO_END : 0));
    }

    /** Whether two points that {@link #points} made one number lead from the source's end. */
    public static boolean fromEnd(byte points) {
        return (points & FROM_END) != 0;
    }

    /** Whether they lead to the target's end. */
    public static boolean toEnd(byte points) {
        return (points & TO_END) != 0;
    }

    boolean fromEnd(int edge) {
        return fromEnd(points[edge]);
    }

    boolean toEnd(int edge) {
        return toEnd(points[edge]);
    }

    void check(DirectedGraph graph) {
        if (points.length != graph.edgeCount() || lags.length != graph.edgeCount()) {
            throw new IllegalArgumentException(points.length + " pairs of points and " + lags.length + " lags for "
                    + graph.edgeCount() + " edges");
        }
    }
}
