package no.veikart.commit;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import no.veikart.platform.StoreCommandListener;
import no.veikart.platform.StoreSamples;
import no.veikart.roadmap.NodeMapper;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
class VerificationTest {
    @TempDir
    Path folder;

    private final StoreCommandListener commands = new StoreCommandListener();
    private StoreSamples store;

    @BeforeEach
    void open() {
        store = StoreSamples.configured(folder, commands);
        Commits commits = StoredJournal.commitsOf(store.database(), CommitKillMain.KINDS);
        commits.commit(draft(edit("note:a", "first"), edit("note:b", "first")));
        commits.commit(draft(edit("note:a", "second")));
        commits.commit(draft(edit("note:b", null)));
        commits.commit(draft(IntStream.range(0, 700)
                .mapToObj(n -> edit("note:n" + n, "large".repeat(400)))
                .toArray(Draft.Edit[]::new)));
    }

    @AfterEach
    void close() {
        commands.assertThatNothingWasRefused();
        store.close();
    }

    private static Draft.Edit edit(String id, @Nullable String text) {
        return new Draft.Edit(id, text == null ? null : Map.of("name", id, "text", text), null);
    }

    private static Draft draft(Draft.Edit... edits) {
        return new Draft(null, new Author("Veikart", "test"), "a test", null, null, List.of(edits));
    }

    private Verification verified() {
        return Verification.of(store.database(), CommitKillMain.KINDS, new NodeMapper(CommitKillMain.KINDS));
    }

    private void tamper(String collection, Object id, Consumer<Document> change) {
        MongoCollection<Document> documents = store.collection(collection);
        Document document = documents.find(Filters.eq("_id", id)).batchSize(1).first();
        change.accept(document);
        documents.replaceOne(Filters.eq("_id", id), document);
    }

    @Test
    void whatTheProgramHasWrittenIsInOrder() {
        Verification verified = verified();
        assertThat(verified.problems()).isEmpty();
        assertThat(verified.commits()).isEqualTo(4);
        assertThat(verified.things()).isEqualTo(701);
        assertThat(verified.head().number()).isEqualTo(4);
    }

    @Test
    void aCommitChangedInTheStoreShows() {
        tamper("commits", 2, commit -> commit.append("message", "forged"));
        assertThat(verified().problems()).containsExactly("commit 2 is not what its hash was made of");
    }

    @Test
    void aCommitForgedWithItsHashShowsInTheNext() {
        tamper("commits", 2, commit -> {
            commit.append("message", "forged");
            Commit forged = Documents.commit(commit);
            List<Change> changes = commit.getList("changes", Document.class).stream()
                    .map(Documents::change)
                    .toList();
            commit.append("hash", Journal.hashOf(forged, changes));
        });
        assertThat(verified().problems()).containsExactly("commit 3 does not follow on commit 2");
    }

    @Test
    void aCommitTakenOutShows() {
        store.collection("commits").deleteOne(Filters.eq("_id", 3));
        assertThat(verified().problems())
                .contains("commit 3 is missing or cannot be read")
                .contains("note:b says that commit 3 has changed it last; that was commit 1");
    }

    @Test
    void aChangeKeptApartShows() {
        Document part = store.collection("changes").find().batchSize(1).first();
        tamper(
                "changes",
                part.get("_id"),
                changed -> changed.get("change", Document.class)
                        .get("content", Document.class)
                        .append("text", "forged"));
        assertThat(verified().problems().getFirst()).contains("commit 4").contains("not those that it was stored with");
    }

    @Test
    void aDirectEditOfADocumentShows() {
        tamper("notes", "note:a", note -> note.append("text", "forged"));
        assertThat(verified().problems()).containsExactly("note:a is not as commit 2 has left it");
    }

    @Test
    void adocumentPutInOrTakenOutShows() {
        store.collection("notes")
                .insertOne(new Document("_id", "note:x").append("name", "x").append("_commit", 1));
        store.collection("notes").deleteOne(Filters.eq("_id", "note:a"));
        tamper("notes", "note:b", note -> note.append("name", "back").append("_removed", false));
        assertThat(verified().problems())
                .containsExactly(
                        "note:a is gone from the store; commit 2 has made it",
                        "note:b is not as commit 3 has left it",
                        "note:x stands in the store, and no commit has made it");
    }
}
