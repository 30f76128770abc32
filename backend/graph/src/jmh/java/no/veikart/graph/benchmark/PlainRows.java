package no.veikart.graph.benchmark;

/** What one would write by hand: edges in compressed sparse rows, and one pass over them in topological order. */
final class PlainRows {
    private final int[] starts;
    private final int[] neighbours;

    private PlainRows(int[] starts, int[] neighbours) {
        this.starts = starts;
        this.neighbours = neighbours;
    }

    /** The ends of each vertex's edges in one direction. */
    static PlainRows of(int vertexCount, int[] from, int[] to) {
        int[] starts = new int[vertexCount + 1];
        for (int vertex : from) {
            starts[vertex + 1]++;
        }
        for (int vertex = 0; vertex < vertexCount; vertex++) {
            starts[vertex + 1] += starts[vertex];
        }
        int[] next = starts.clone();
        int[] neighbours = new int[from.length];
        for (int edge = 0; edge < from.length; edge++) {
            neighbours[next[from[edge]]++] = to[edge];
        }
        return new PlainRows(starts, neighbours);
    }

    /** The vertices, each before those that it leads to. */
    int[] order() {
        int count = starts.length - 1;
        int[] missing = new int[count];
        for (int neighbour : neighbours) {
            missing[neighbour]++;
        }
        int[] order = new int[count];
        int placed = 0;
        for (int vertex = 0; vertex < count; vertex++) {
            if (missing[vertex] == 0) {
                order[placed++] = vertex;
            }
        }
        for (int head = 0; head < placed; head++) {
            for (int i = starts[order[head]]; i < starts[order[head] + 1]; i++) {
                if (--missing[neighbours[i]] == 0) {
                    order[placed++] = neighbours[i];
                }
            }
        }
        return order;
    }

    /** The weight of the heaviest chain that ends in each vertex. */
    int[] longest(int[] weights) {
        int[] longest = weights.clone();
        for (int vertex : order()) {
            for (int i = starts[vertex]; i < starts[vertex + 1]; i++) {
                int target = neighbours[i];
                longest[target] = Math.max(longest[target], longest[vertex] + weights[target]);
            }
        }
        return longest;
    }
}
