package no.veikart.commit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.veikart.platform.StoreSamples;
import no.veikart.roadmap.NodeMapper;
import no.veikart.roadmap.RoadmapSamples;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("backup.gz");
    }

    private static Draft.Edit note(int n, int length) {
        return new Draft.Edit("note:n" + n, Map.of("name", "æøå 🥪 " + n, "text", "x".repeat(length)), null);
    }

    private static void fill(StoreSamples store) {
        Commits commits = StoredJournal.commitsOf(store.database(), CommitKillMain.KINDS);
        Author author = new Author("actor:ks", "EDITOR");
        commits.commit(new Draft(null, author, "small", null, null, List.of(note(1, 3)), "someone"));
        commits.commit(new Draft(
                null,
                author,
                "large",
                null,
                null,
                IntStream.range(0, 600).mapToObj(n -> note(n, 2000)).toList()));
        store.collection("proposals").insertOne(Seal.sealed(new Document("_id", 1).append("title", "æ 🥪")));
        store.collection("tokens").insertOne(new Document("_id", "t").append("hash", "h"));
    }

    @Test
    void whatIsBackedUpIsRestoredToTheSameChain() throws IOException {
        try (StoreSamples store = StoreSamples.in(folder.resolve("a"));
                StoreSamples other = StoreSamples.in(folder.resolve("b"))) {
            fill(store);
            int count = Backup.write(store.database(), file());
            assertThat(Backup.restore(other.database(), file())).isEqualTo(count);
            Commits restored = StoredJournal.commitsOf(other.database(), CommitKillMain.KINDS);
            Commits original = StoredJournal.commitsOf(store.database(), CommitKillMain.KINDS);
            assertThat(restored.log()).isEqualTo(original.log());
            assertThat(RoadmapSamples.byId(restored.current())).isEqualTo(RoadmapSamples.byId(original.current()));
            assertThat(restored.subjects().find(restored.get(1))).contains("someone");
            assertThat(Verification.of(other.database(), CommitKillMain.KINDS, new NodeMapper(CommitKillMain.KINDS))
                            .problems())
                    .isEmpty();
            assertThat(other.collection("tokens").countDocuments()).isEqualTo(1);
            assertThat(Seal.problemsIn(other.database())).isEmpty();
            assertThat(other.collection("proposals").countDocuments()).isEqualTo(1);
        }
    }

    @Test
    void nothingIsRestoredOverWhatIsThere() throws IOException {
        try (StoreSamples store = StoreSamples.in(folder.resolve("a"))) {
            fill(store);
            Backup.write(store.database(), file());
            assertThatThrownBy(() -> Backup.restore(store.database(), file())).hasMessageContaining("not empty");
            assertThatThrownBy(() -> Backup.write(store.database(), file())).hasMessageContaining("exists");
        }
    }

    @Test
    void aFileThatIsNotWhatWasWrittenIsRefused() throws IOException {
        try (StoreSamples store = StoreSamples.in(folder.resolve("a"));
                StoreSamples other = StoreSamples.in(folder.resolve("b"))) {
            fill(store);
            Backup.write(store.database(), file());
            byte[] whole = Files.readAllBytes(file());
            Path bad = folder.resolve("bad.gz");
            for (int cut : new int[] {0, 5, whole.length / 2, whole.length - 9}) {
                Files.write(bad, java.util.Arrays.copyOf(whole, cut));
                assertThatThrownBy(() -> Backup.restore(other.database(), bad)).isInstanceOf(IOException.class);
            }
            byte[] changed = whole.clone();
            changed[whole.length / 2] ^= 1;
            Files.write(bad, changed);
            assertThatThrownBy(() -> Backup.restore(other.database(), bad)).isInstanceOf(IOException.class);
            assertThat(other.collection("commits").find().batchSize(1).first()).isNull();
        }
    }
}
