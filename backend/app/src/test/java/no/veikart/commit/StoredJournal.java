package no.veikart.commit;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import no.veikart.platform.EmbeddedStore;
import no.veikart.roadmap.Kinds;
import no.veikart.roadmap.NodeMapper;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapSamples;

/** What a store holds after a process that wrote to it has died. */
public final class StoredJournal {
    private StoredJournal() {}

    /**
     * Starts on the folder as the server does, and checks that the commits are a whole chain from 1, and that the value
     * and the current documents are what replaying all of them makes.
     *
     * @return how many commits there are
     */
    public static int assertWhole(Path folder, Kinds kinds) {
        try (EmbeddedStore store = new EmbeddedStore(folder);
                MongoClient client = MongoClients.create(store.connectionString())) {
            return assertWhole(client.getDatabase("veikart"), kinds);
        }
    }

    /** The commits of a store, as the server makes them. */
    public static Commits commitsOf(MongoDatabase database, Kinds kinds) {
        return new Commits(database, kinds, new NodeMapper(kinds), Clock.systemUTC());
    }

    /** Who changed what in a store. */
    public static Ledger ledgerOf(Commits commits, Kinds kinds) {
        return new Ledger(commits, new NodeMapper(kinds));
    }

    /** The past values of a store. */
    public static History historyOf(Commits commits) {
        return new History(commits, 12);
    }

    /** What {@code veikart.jar verify} finds wrong. */
    public static List<String> problemsIn(MongoDatabase database, Kinds kinds) {
        return Verification.of(database, kinds, new NodeMapper(kinds)).problems();
    }

    private static int assertWhole(MongoDatabase database, Kinds kinds) {
        Commits commits = commitsOf(database, kinds);
        List<Commit> log = commits.log();
        assertThat(log)
                .extracting(Commit::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, log.size()).boxed().toList());
        // Checks each commit's hash over its content, and that it follows on the one before.
        Roadmap replayed = commits.replay(Roadmap.EMPTY, log.size(), Roadmap.EMPTY);
        assertThat(RoadmapSamples.byId(commits.current())).isEqualTo(RoadmapSamples.byId(replayed));
        assertThat(commits.current().commit()).isEqualTo(log.size());
        CurrentDocuments documents = new CurrentDocuments(database, kinds, new NodeMapper(kinds));
        assertThat(documents.load().nodes()).isEqualTo(RoadmapSamples.byId(replayed));
        assertThat(documents.watermark()).isEqualTo(log.size());
        return log.size();
    }
}
