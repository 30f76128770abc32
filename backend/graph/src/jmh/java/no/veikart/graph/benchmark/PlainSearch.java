package no.veikart.graph.benchmark;

import java.util.Arrays;

/** What one would write by hand for one graph: distances by breadth-first search over int arrays, used again each time. */
final class PlainSearch {
    private final int[] starts;
    private final int[] targets;
    private final int[] distances;
    private final int[] queue;

    PlainSearch(int vertexCount, int[] from, int[] to) {
        starts = new int[vertexCount + 1];
        targets = new int[to.length];
        distances = new int[vertexCount];
        queue = new int[vertexCount];
        for (int source : from) {
            starts[source + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] next = starts.clone();
        for (int edge = 0; edge < to.length; edge++) {
            targets[next[from[edge]]++] = to[edge];
        }
    }

    /** How many vertices are reached. */
    int run(int source) {
        Arrays.fill(distances, -1);
        distances[source] = 0;
        queue[0] = source;
        int count = 1;
        for (int head = 0; head < count; head++) {
            int vertex = queue[head];
            for (int i = starts[vertex]; i < starts[vertex + 1]; i++) {
                int target = targets[i];
                if (distances[target] < 0) {
                    distances[target] = distances[vertex] + 1;
                    queue[count++] = target;
                }
            }
        }
        return count;
    }
}
