package no.veikart.benchmark;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import no.veikart.initiative.Initiative;
import no.veikart.roadmap.ItemGraph;
import no.veikart.roadmap.NodeChange;
import no.veikart.roadmap.Roadmap;
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

/** Values of 500,000 nodes that share all but a few. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RoadmapBenchmark {
    private static final int CHANGED = 100;

    private Roadmap roadmap;
    private List<Initiative> changed;
    private Roadmap next;
    private int turn;

    @Setup
    public void build() {
        roadmap = LargeRoadmap.make();
        roadmap.graph();
        changed = IntStream.range(0, CHANGED)
                .mapToObj(i -> LargeRoadmap.initiative(i * (LargeRoadmap.INITIATIVES / CHANGED), 50))
                .toList();
        next = roadmap.with(2, Instant.EPOCH, changed, List.of());
    }

    @Benchmark
    public Roadmap valueWithHundredChanges() {
        return roadmap.with(2, Instant.EPOCH, changed, List.of());
    }

    @Benchmark
    public List<NodeChange> whatDiffersInHundred() {
        return roadmap.changesTo(next);
    }

    /** The graph of a value in which one initiative was moved: nothing comes or goes. */
    @Benchmark
    public ItemGraph graphAfterOneShift() {
        return roadmap.with(List.of(changed.get(turn++ % CHANGED)), List.of()).graph();
    }

    /** The graph of a value with one more dependency. */
    @Benchmark
    public ItemGraph graphAfterOneDependency() {
        return roadmap.with(List.of(LargeRoadmap.dependency(LargeRoadmap.DEPENDENCIES + turn++, 7, 3)), List.of())
                .graph();
    }

    /** The graph of a value with one more initiative. */
    @Benchmark
    public ItemGraph graphAfterOneInitiative() {
        return roadmap.with(List.of(LargeRoadmap.initiative(LargeRoadmap.INITIATIVES + turn++, 50)), List.of())
                .graph();
    }
}
