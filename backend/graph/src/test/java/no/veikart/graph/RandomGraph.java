package no.veikart.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedPseudograph;

/**
 * A graph made from a seed, with a set of allowed labels: 0 to {@code size} vertices, from sparse to dense, with parallel
 * edges, and self-loops where cycles are allowed. Its text, for messages, names the seed and draws the graph.
 */
record RandomGraph(long seed, int size, DirectedGraph graph, int labels) {
    private static final double[] EDGES_PER_VERTEX = {0.7, 1.2, 2, 6};

    /** 1,000 seeds in each of three sizes, cycles allowed. */
    static Stream<RandomGraph> any() {
        return sizes().boxed().flatMap(size -> seeds().mapToObj(seed -> of(seed, size, false)));
    }

    /** 1,000 seeds in each of three sizes, without cycles. */
    static Stream<RandomGraph> acyclic() {
        return sizes().boxed().flatMap(size -> seeds().mapToObj(seed -> of(seed, size, true)));
    }

    private static IntStream sizes() {
        return IntStream.of(4, 12, 50);
    }

    private static IntStream seeds() {
        return IntStream.range(0, 1000);
    }

    private static RandomGraph of(long seed, int size, boolean acyclic) {
        Random random = new Random(seed * 31 + size);
        int vertices = random.nextInt(size + 1);
        int edges = vertices < 2 && acyclic ? 0 : (int) (vertices * EDGES_PER_VERTEX[random.nextInt(4)]);
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, vertices).boxed().toList());
        Collections.shuffle(order, random);
        int[] from = new int[edges];
        int[] to = new int[edges];
        byte[] labels = new byte[edges];
        for (int edge = 0; edge < edges; edge++) {
            int target = acyclic ? 1 + random.nextInt(vertices - 1) : random.nextInt(vertices);
            int source = random.nextInt(acyclic ? target : vertices);
            from[edge] = order.get(source);
            to[edge] = order.get(target);
            labels[edge] = (byte) random.nextInt(4);
        }
        int mask = random.nextInt(3) == 0 ? Labels.ALL : random.nextInt(16);
        return new RandomGraph(seed, size, DirectedGraph.of(vertices, from, to, labels), mask);
    }

    /** Random numbers for a test of this graph, the same each time. */
    Random random() {
        return new Random(seed);
    }

    boolean allows(int edge) {
        return (labels >> graph.label(edge) & 1) == 1;
    }

    IntStream allowedEdges() {
        return IntStream.range(0, graph.edgeCount()).filter(this::allows);
    }

    IntStream vertices() {
        return IntStream.range(0, graph.vertexCount());
    }

    /** The allowed part of the graph as JGraphT's, with the same numbers. */
    Graph<Integer, Integer> toJGraphT() {
        Graph<Integer, Integer> twin = new DirectedPseudograph<>(Integer.class);
        vertices().forEach(twin::addVertex);
        allowedEdges().forEach(edge -> twin.addEdge(graph.source(edge), graph.target(edge), edge));
        return twin;
    }

    /** Whether edges are allowed and each leads from where the one before it led to. */
    boolean isWalk(int... edges) {
        return IntStream.range(0, edges.length)
                .allMatch(i -> allows(edges[i]) && (i == 0 || graph.target(edges[i - 1]) == graph.source(edges[i])));
    }

    /** Whether edges are a walk that ends where it began and meets no vertex twice. */
    boolean isCycle(int... edges) {
        return edges.length > 0
                && isWalk(edges)
                && graph.target(edges[edges.length - 1]) == graph.source(edges[0])
                && IntStream.of(edges).map(graph::source).distinct().count() == edges.length;
    }

    @Override
    public String toString() {
        List<String> edges = IntStream.range(0, graph.edgeCount())
                .mapToObj(edge -> graph.source(edge) + ">" + graph.target(edge) + ":" + graph.label(edge))
                .toList();
        return "seed %d, size %d, labels %s, %d vertices: %s"
                .formatted(seed, size, Integer.toBinaryString(labels), graph.vertexCount(), String.join(" ", edges));
    }
}
