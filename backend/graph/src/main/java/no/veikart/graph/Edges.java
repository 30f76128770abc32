package no.veikart.graph;

/** The edges of a graph in the order in which they were given, checked and copied. */
final class Edges {
    private final int[] sources;
    private final int[] targets;
    private final byte[] labels;
    private final int labelsInUse;

    Edges(int vertexCount, int[] from, int[] to, byte[] labels) {
        checkLengths(from.length, to.length, labels.length);
        // Copied before they are checked, so that nobody can change them in between.
        this.sources = from.clone();
        this.targets = to.clone();
        this.labels = labels.clone();
        checkEnds(vertexCount);
        this.labelsInUse = findLabelsInUse();
    }

    int count() {
        return sources.length;
    }

    int source(int edge) {
        return sources[edge];
    }

    int target(int edge) {
        return targets[edge];
    }

    int label(int edge) {
        return labels[edge];
    }

    int labelsInUse() {
        return labelsInUse;
    }

    /** The end at which a walk in the given direction enters the edge. */
    int tail(int edge, Direction direction) {
        return direction == Direction.FORWARD ? sources[edge] : targets[edge];
    }

    private static void checkLengths(int from, int to, int labels) {
        if (from != to || from != labels) {
            throw new IllegalArgumentException(
                    "edges need one source, target and label each, not " + from + ", " + to + " and " + labels);
        }
    }

    private void checkEnds(int vertexCount) {
        for (int edge = 0; edge < sources.length; edge++) {
            int source = sources[edge];
            int target = targets[edge];
            if (source < 0 || source >= vertexCount || target < 0 || target >= vertexCount) {
                throw new IndexOutOfBoundsException("edge " + edge + " goes from vertex " + source + " to vertex "
                        + target + " in a graph of " + vertexCount + " vertices");
            }
        }
    }

    private int findLabelsInUse() {
        int mask = Labels.NONE;
        for (byte label : labels) {
            mask |= Labels.bit(label);
        }
        return mask;
    }
}
