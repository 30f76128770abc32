package no.veikart.graph.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import no.veikart.graph.DirectedGraph;

/** The sizes that are measured. Graphs are random, always the same ones; one edge in 40 leaves the hub, vertex 0. */
public enum Size {
    SMALL(1_000, 3_000),
    MEDIUM(100_000, 400_000),
    LARGE(1_000_000, 4_000_000);

    static final int HUB = 0;

    final int vertices;
    final int edges;

    Size(int vertices, int edges) {
        this.vertices = vertices;
        this.edges = edges;
    }

    /** The ends of edges that lead anywhere: sources, then targets. */
    int[][] edges() {
        Random random = new Random(1);
        int[] from = IntStream.range(0, edges)
                .map(edge -> edge % 40 == 0 ? HUB : random.nextInt(vertices))
                .toArray();
        return new int[][] {from, random.ints(edges, 0, vertices).toArray()};
    }

    /** A graph without cycles, whose vertices are not numbered in topological order. */
    DirectedGraph acyclic() {
        int[][] ends = edges();
        List<Integer> ranks =
                new ArrayList<>(IntStream.range(0, vertices).boxed().toList());
        Collections.shuffle(ranks, new Random(2));
        int[] real = IntStream.range(0, edges)
                .filter(edge -> ends[0][edge] != ends[1][edge])
                .toArray();
        return DirectedGraph.of(
                vertices,
                IntStream.of(real)
                        .map(edge -> ranks.get(Math.min(ends[0][edge], ends[1][edge])))
                        .toArray(),
                IntStream.of(real)
                        .map(edge -> ranks.get(Math.max(ends[0][edge], ends[1][edge])))
                        .toArray());
    }
}
