package no.veikart.slippage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import no.veikart.VeikartApplication;
import no.veikart.commit.Commits;
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
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** 10,000 runs of the built-in roadmap. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@SuppressWarnings("NullAway") // what build() makes is there
public class SlippageBenchmark {
    private Roadmap roadmap;
    private int seed;

    @Setup
    public void build() throws IOException {
        Path store = Files.createTempDirectory("slippage-benchmark");
        try (ConfigurableApplicationContext server = new SpringApplicationBuilder(VeikartApplication.class)
                .run("--server.port=0", "--veikart.data-dir=" + store, "--logging.level.root=ERROR")) {
            roadmap = server.getBean(Commits.class).current();
        }
    }

    @Benchmark
    public Slippage tenThousandRuns() {
        return Slippage.of(roadmap, new Slippage.Settings(Slippage.USUAL_RUNS, seed++, Overruns.DEFAULTS));
    }
}
