package no.veikart.graph;

/** What is given of the two points of every vertex, for {@link PointTimes}. The arrays are taken over. 16 bytes per vertex. */
public final class PointColumns {
    final int[] starts;
    final int[] ends;
    final int[] forward;
    final int[] backward;

    /**
     * @param starts the bound of each vertex's start by itself
     * @param ends the bound of its end by itself
     * @param forward how far the end is from the start when the start is what is bound, 0 or more, {@link PointTimes#UNBOUNDED} for longer
     *     than any
     * @param backward how far the start is from the end when the end is what is bound, likewise
     */
    public PointColumns(int[] starts, int[] ends, int[] forward, int[] backward) {
        this.starts = starts;
        this.ends = ends;
        this.forward = forward;
        this.backward = backward;
    }

    void check(DirectedGraph graph) {
        int vertices = graph.vertexCount();
        boolean fits = starts.length == vertices
                && ends.length == vertices
                && forward.length == vertices
                && backward.length == vertices;
        if (!fits) {
            throw new IllegalArgumentException("four columns of " + vertices + " are needed, not " + starts.length
                    + ", " + ends.length + ", " + forward.length + " and " + backward.length);
        }
    }
}
