package no.veikart.graph.benchmark;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import no.veikart.graph.DirectedGraph;
import no.veikart.graph.Labels;
import no.veikart.graph.LayeredLayout;
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

/**
 * Layered drawings, three edges to a vertex: leading anywhere, so that half of it is cycles, or as in a roadmap, from a vertex
 * to one somewhat further on.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LayoutBenchmark {
    private static final LayeredLayout.Spacing SPACING = new LayeredLayout.Spacing(8, 2);

    @Param({"300", "2000"})
    public int vertices;

    private DirectedGraph anywhere;
    private DirectedGraph onwards;

    @Setup
    public void build() {
        Random random = new Random(1);
        int edges = 3 * vertices;
        int[] from = random.ints(edges, 0, vertices).toArray();
        anywhere =
                DirectedGraph.of(vertices, from, random.ints(edges, 0, vertices).toArray());
        int[] further = IntStream.of(from)
                .map(vertex -> Math.min(vertices - 1, vertex + 1 + random.nextInt(vertices / 5)))
                .toArray();
        onwards = DirectedGraph.of(vertices, from, further);
    }

    @Benchmark
    public LayeredLayout anywhere() {
        return LayeredLayout.of(anywhere, Labels.ALL, SPACING);
    }

    @Benchmark
    public LayeredLayout onwards() {
        return LayeredLayout.of(onwards, Labels.ALL, SPACING);
    }
}
