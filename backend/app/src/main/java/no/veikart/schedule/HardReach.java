package no.veikart.schedule;

import java.util.BitSet;
import java.util.function.IntPredicate;
import no.veikart.graph.Adjacency;

/** What is reached from an item along some edges of the hard order, nearest first, without the item itself. */
final class HardReach {
    private final int[] vertices;
    private final int[] distances;
    private int count;

    private HardReach(int most) {
        this.vertices = new int[most];
        this.distances = new int[most];
    }

    static HardReach from(int source, Adjacency along, int vertexCount, IntPredicate edges) {
        HardReach reach = new HardReach(vertexCount);
        BitSet seen = new BitSet();
        seen.set(source);
        reach.expand(source, 1, along, edges, seen);
        for (int next = 0; next < reach.count; next++) {
            reach.expand(reach.vertices[next], reach.distances[next] + 1, along, edges, seen);
        }
        return reach;
    }

    private void expand(int vertex, int distance, Adjacency along, IntPredicate edges, BitSet seen) {
        for (int place = along.start(vertex), end = along.end(vertex); place < end; place++) {
            int neighbour = along.neighbour(place);
            if (edges.test(along.edge(place)) && !seen.get(neighbour)) {
                seen.set(neighbour);
                vertices[count] = neighbour;
                distances[count++] = distance;
            }
        }
    }

    int count() {
        return count;
    }

    int vertex(int position) {
        return vertices[position];
    }

    int distance(int position) {
        return distances[position];
    }
}
