package no.veikart.graph.benchmark;

import java.util.Arrays;
import java.util.BitSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import no.veikart.graph.DirectedGraph;
import no.veikart.graph.Direction;
import no.veikart.graph.Labels;
import no.veikart.graph.LongestPath;
import no.veikart.graph.Ordering;
import no.veikart.graph.ReachCounts;
import no.veikart.graph.Reachability;
import no.veikart.graph.StronglyConnectedComponents;
import no.veikart.graph.TopologicalOrder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The engine, and the plain loops over int arrays that it is held against. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class EngineBenchmark {
    @Param
    public Size size;

    private int[][] ends;
    private int[] weights;
    private DirectedGraph graph;
    private DirectedGraph acyclic;
    private PlainSearch plain;
    private PlainRows plainAcyclic;

    @Setup
    public void build() {
        ends = size.edges();
        weights = new int[size.vertices];
        Arrays.fill(weights, 3);
        graph = DirectedGraph.of(size.vertices, ends[0], ends[1]);
        acyclic = size.acyclic();
        plain = new PlainSearch(size.vertices, ends[0], ends[1]);
        plainAcyclic = PlainRows.of(
                size.vertices,
                IntStream.range(0, acyclic.edgeCount()).map(acyclic::source).toArray(),
                IntStream.range(0, acyclic.edgeCount()).map(acyclic::target).toArray());
    }

    @Benchmark
    public int breadthFirstPlain() {
        return plain.run(Size.HUB);
    }

    @Benchmark
    public Reachability breadthFirst() {
        return Reachability.of(graph, Size.HUB, Direction.FORWARD);
    }

    @Benchmark
    public StronglyConnectedComponents components() {
        return StronglyConnectedComponents.of(graph, Labels.ALL);
    }

    @Benchmark
    public int[] orderPlain() {
        return plainAcyclic.order();
    }

    @Benchmark
    public Ordering order() {
        return TopologicalOrder.of(acyclic, Labels.ALL);
    }

    @Benchmark
    public int[] orderAndLongestPathPlain() {
        return plainAcyclic.longest(weights);
    }

    @Benchmark
    public LongestPath orderAndLongestPath() {
        Ordering.Sorted order = TopologicalOrder.of(acyclic, Labels.ALL).orElseThrow();
        return LongestPath.byVertices(order, Direction.FORWARD, weights);
    }

    /** Of every vertex; not at the largest size, where the answer grows with the square. */
    @Benchmark
    public int[] reachCounts() {
        BitSet all = new BitSet();
        all.set(0, size == Size.LARGE ? 512 : size.vertices);
        return ReachCounts.of(acyclic, Direction.BACKWARD, Labels.ALL, all);
    }

    @Benchmark
    public void buildBothDirectionsPlain(Blackhole made) {
        made.consume(PlainRows.of(size.vertices, ends[0], ends[1]));
        made.consume(PlainRows.of(size.vertices, ends[1], ends[0]));
    }

    @Benchmark
    public DirectedGraph buildBothDirections() {
        return DirectedGraph.of(size.vertices, ends[0], ends[1]);
    }
}
