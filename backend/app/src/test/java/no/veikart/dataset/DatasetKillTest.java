package no.veikart.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import no.veikart.commit.Commits;
import no.veikart.commit.DatasetPart;
import no.veikart.commit.KilledProcess;
import no.veikart.commit.StoredJournal;
import no.veikart.platform.EmbeddedStore;
import no.veikart.roadmap.Kinds;
import no.veikart.roadmap.NodeMapper;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetKillTest {
    private static final int ROUNDS = Integer.getInteger("veikart.rounds", 30) / 10;

    @TempDir
    Path folder;

    private final Kinds kinds = DatasetKillMain.kinds();
    private final BuiltInDataset builtIn = new BuiltInDataset(kinds, new NodeMapper(kinds));

    @Test
    void aLoadThatWasKilledGoesOnAfterTheLastWholeCommit() throws Exception {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        Dataset dataset = builtIn.read();
        Roadmap whole = load(folder.resolve("whole"), dataset);
        List<Integer> left = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            Path store = folder.resolve("killed-" + round);
            KilledProcess.start(DatasetKillMain.class, store, 0)
                    .killAfter(1 + random.nextInt(dataset.parts().size()), random.nextInt(200));
            left.add(StoredJournal.assertWhole(store, kinds));
            Roadmap resumed = load(store, dataset);
            assertThat(RoadmapSamples.byId(resumed))
                    .as("seed %d, round %d, killed at %s", seed, round, left)
                    .isEqualTo(RoadmapSamples.byId(whole));
        }
        System.out.printf(
                "%d kills in the middle of loading the dataset (seed %d) left %s commits%n", ROUNDS, seed, left);
    }

    /** Starts as the server does, and checks that the commits are the dataset's parts, each once and in order. */
    private Roadmap load(Path folder, Dataset dataset) {
        try (EmbeddedStore store = new EmbeddedStore(folder);
                MongoClient client = MongoClients.create(store.connectionString())) {
            Commits commits = StoredJournal.commitsOf(client.getDatabase("veikart"), kinds);
            new DatasetLoader(commits, builtIn).load(dataset);
            assertThat(commits.log())
                    .extracting(commit -> Objects.requireNonNull(commit.dataset()))
                    .extracting(DatasetPart::part)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, dataset.parts().size())
                                    .boxed()
                                    .toList());
            return commits.current();
        }
    }
}
