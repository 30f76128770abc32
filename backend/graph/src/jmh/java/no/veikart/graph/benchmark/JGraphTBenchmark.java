package no.veikart.graph.benchmark;

import java.util.concurrent.TimeUnit;
import no.veikart.graph.DirectedGraph;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.traverse.BreadthFirstIterator;
import org.jgrapht.traverse.TopologicalOrderIterator;
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

/** The same questions asked of JGraphT, except at the largest size, which takes it too long. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class JGraphTBenchmark {
    @Param({"SMALL", "MEDIUM"})
    public Size size;

    private Graph<Integer, Integer> graph;
    private Graph<Integer, Integer> acyclic;

    @Setup
    public void build() {
        int[][] ends = size.edges();
        graph = twin(DirectedGraph.of(size.vertices, ends[0], ends[1]));
        acyclic = twin(size.acyclic());
    }

    private static Graph<Integer, Integer> twin(DirectedGraph graph) {
        Graph<Integer, Integer> twin = new DirectedPseudograph<>(Integer.class);
        for (int vertex = 0; vertex < graph.vertexCount(); vertex++) {
            twin.addVertex(vertex);
        }
        for (int edge = 0; edge < graph.edgeCount(); edge++) {
            twin.addEdge(graph.source(edge), graph.target(edge), edge);
        }
        return twin;
    }

    @Benchmark
    public int breadthFirst() {
        int count = 0;
        for (var reached = new BreadthFirstIterator<>(graph, Size.HUB); reached.hasNext(); reached.next()) {
            count++;
        }
        return count;
    }

    @Benchmark
    public int components() {
        return new KosarajuStrongConnectivityInspector<>(graph)
                .stronglyConnectedSets()
                .size();
    }

    @Benchmark
    public int order() {
        int last = 0;
        for (var order = new TopologicalOrderIterator<>(acyclic); order.hasNext(); ) {
            last = order.next();
        }
        return last;
    }
}
