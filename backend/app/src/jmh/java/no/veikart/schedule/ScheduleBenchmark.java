package no.veikart.schedule;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import no.veikart.benchmark.LargeRoadmap;
import no.veikart.dependency.DependencyPath;
import no.veikart.graph.DirectedGraph;
import no.veikart.graph.IntervalConstraints;
import no.veikart.graph.Labels;
import no.veikart.graph.Ordering;
import no.veikart.graph.TopologicalOrder;
import no.veikart.graph.Verdicts;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;
import no.veikart.scenario.Scenario;
import no.veikart.scenario.ScenarioInput;
import no.veikart.scenario.ShiftInput;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What is asked of the plans of 100,000 initiatives and 400,000 hard dependencies, beside loops over the same ints. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@SuppressWarnings("NullAway") // what build() makes is there
public class ScheduleBenchmark {
    private Roadmap roadmap;
    private IntervalConstraints rows;
    private Times times;
    private int[] before;
    private int[] after;
    private int[] lags;
    private int[] starts;
    private int[] neighbours;
    private int[] indegrees;
    private int turn;

    @Setup
    public void build() {
        roadmap = LargeRoadmap.make();
        rows = Constraints.of(roadmap).rows();
        times = Times.of(roadmap);
        HardOrder.of(roadmap);
        before = new int[rows.count()];
        after = new int[rows.count()];
        lags = new int[rows.count()];
        for (int row = 0; row < lags.length; row++) {
            before[row] = rows.before(row);
            after[row] = rows.after(row);
            lags[row] = rows.lag(row);
        }
        arrays(HardOrder.of(roadmap).graph());
    }

    private void arrays(DirectedGraph graph) {
        starts = new int[graph.vertexCount() + 1];
        indegrees = new int[graph.vertexCount()];
        neighbours = new int[graph.edgeCount()];
        for (int edge = 0; edge < neighbours.length; edge++) {
            starts[graph.source(edge) + 1]++;
            indegrees[graph.target(edge)]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] next = starts.clone();
        for (int edge = 0; edge < neighbours.length; edge++) {
            neighbours[next[graph.source(edge)]++] = graph.target(edge);
        }
    }

    @Benchmark
    public Verdicts conflictsOfAllEdges() {
        return rows.judge(times.lows(), times.highs());
    }

    /** The same columns, read by hand: how many are broken in some readings, and in all. */
    @Benchmark
    public long conflictsOfAllEdgesPlain() {
        int[] lows = times.lows();
        int[] highs = times.highs();
        int some = 0;
        int all = 0;
        for (int row = 0; row < lags.length; row++) {
            if (highs[before[row]] + lags[row] > lows[after[row]]) {
                some++;
            }
            if (lows[before[row]] + lags[row] > highs[after[row]]) {
                all++;
            }
        }
        return (long) some << 32 | all;
    }

    @Benchmark
    public Ordering topologicalOrder() {
        return TopologicalOrder.of(HardOrder.of(roadmap).graph(), Labels.ALL);
    }

    /** The longest chain to each vertex by hand: the arrays of one direction, Kahn's pass, and lengths handed on in it. */
    @Benchmark
    public int[] longestChainsPlain() {
        int[] missing = indegrees.clone();
        int[] queue = new int[missing.length];
        int[] longest = new int[missing.length];
        int end = 0;
        for (int vertex = 0; vertex < missing.length; vertex++) {
            if (missing[vertex] == 0) {
                queue[end++] = vertex;
            }
        }
        for (int next = 0; next < end; next++) {
            int vertex = queue[next];
            int reached = longest[vertex] + 2;
            for (int place = starts[vertex]; place < starts[vertex + 1]; place++) {
                int neighbour = neighbours[place];
                longest[neighbour] = Math.max(longest[neighbour], reached);
                if (--missing[neighbour] == 0) {
                    queue[end++] = neighbour;
                }
            }
        }
        return longest;
    }

    /** Of a value that shares all nodes with the last, so that nothing but the paths is computed anew. */
    @Benchmark
    public DependencyPath criticalPath() {
        Roadmap fresh = roadmap.with(1, Instant.EPOCH, List.of(), List.of());
        return CriticalPath.to(fresh, fresh.get(RoadmapItem.class, LargeRoadmap.idOf(LargeRoadmap.INITIATIVES - 1)));
    }

    /**
     * One initiative is shifted, what requires it is pushed, and the conflicts that are then left at it are told. Each time another one: a
     * few push tens of thousands, so that the percentiles tell more than the mean.
     */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    public List<Conflict> conflictsAfterOneShift() {
        String id = LargeRoadmap.idOf(turn++ * 7919 % LargeRoadmap.INITIATIVES);
        return Conflict.at(
                Scenario.apply(
                        roadmap,
                        new ScenarioInput(
                                List.of(new ShiftInput(id, 2)), Propagation.PUSH, null, null, null, null, null)),
                id);
    }

    /** The same, without what is pushed. */
    @Benchmark
    public List<Conflict> conflictsAfterOneShiftAlone() {
        String id = LargeRoadmap.idOf(turn++ * 7919 % LargeRoadmap.INITIATIVES);
        return Conflict.at(
                Scenario.apply(
                        roadmap,
                        new ScenarioInput(
                                List.of(new ShiftInput(id, 2)), Propagation.NONE, null, null, null, null, null)),
                id);
    }
}
