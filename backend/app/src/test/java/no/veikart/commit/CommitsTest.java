package no.veikart.commit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import no.veikart.actor.Actor;
import no.veikart.actor.ActorType;
import no.veikart.platform.EmbeddedStore;
import no.veikart.roadmap.Kind;
import no.veikart.roadmap.Kinds;
import no.veikart.roadmap.NodeMapper;
import no.veikart.roadmap.Roadmap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
class CommitsTest {
    private final Kinds kinds = new Kinds(List.of(new Kind<>("actor", "actors", Actor.class)));
    private final NodeMapper mapper = new NodeMapper(kinds);
    private final Author author = new Author("Veikart", "test");
    private EmbeddedStore store;
    private MongoClient client;
    private MongoDatabase database;

    @BeforeEach
    void open(@TempDir Path folder) {
        store = new EmbeddedStore(folder);
        client = MongoClients.create(store.connectionString());
        database = client.getDatabase("veikart");
    }

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    private Commits start() {
        return new Commits(database, kinds, mapper, Clock.systemUTC());
    }

    private static Map<String, Object> actor(String name) {
        return Map.of("name", name, "type", "AGENCY");
    }

    private Draft draft(@Nullable Instant at, Draft.Edit... edits) {
        return new Draft(at, author, "a test", null, null, List.of(edits));
    }

    private static Draft.Edit put(String id, String name) {
        return new Draft.Edit(id, actor(name), null);
    }

    private static Draft.Edit remove(String id) {
        return new Draft.Edit(id, null, null);
    }

    private static List<String> names(Roadmap roadmap) {
        return roadmap.list(Actor.class).stream().map(Actor::name).toList();
    }

    private void tamper(String collection, Object id, Consumer<Document> change) {
        Document document = database.getCollection(collection)
                .find(Filters.eq("_id", id))
                .batchSize(1)
                .first();
        change.accept(document);
        database.getCollection(collection).replaceOne(Filters.eq("_id", id), document);
    }

    @Test
    void aCommitIsReadAtOnceAndAfterTheNextStart() {
        Commits commits = start();
        Commit first = commits.commit(draft(null, put("actor:ks", "KS"), put("actor:hod", "HOD")));
        assertThat(first.number()).isEqualTo(1);
        assertThat(first.previous()).isEmpty();
        assertThat(names(commits.current())).containsExactly("HOD", "KS");
        Commits next = start();
        assertThat(names(next.current())).containsExactly("HOD", "KS");
        assertThat(next.current().get(Actor.class, "actor:ks").type()).isEqualTo(ActorType.AGENCY);
        assertThat(next.log()).isEqualTo(commits.log());
    }

    @Test
    void aChangeKnowsTheCommitBeforeIt() {
        Commits commits = start();
        commits.commit(draft(null, put("actor:ks", "KS")));
        commits.commit(draft(null, put("actor:hod", "HOD")));
        commits.commit(draft(null, put("actor:ks", "KS, nytt navn")));
        Document third = database.getCollection("commits")
                .find(Filters.eq("_id", 3))
                .batchSize(1)
                .first();
        assertThat(third.getList("changes", Document.class).getFirst().getInteger("previous"))
                .isEqualTo(1);
        assertThat(third.getString("previous")).isEqualTo(commits.get(2).hash());
    }

    @Test
    void whatIsRemovedLeavesATombstoneAndMayComeBack() {
        Commits commits = start();
        commits.commit(draft(null, put("actor:ks", "KS")));
        commits.commit(draft(null, remove("actor:ks")));
        assertThat(names(start().current())).isEmpty();
        Document tombstone = database.getCollection("actors")
                .find(Filters.eq("_id", "actor:ks"))
                .batchSize(1)
                .first();
        assertThat(tombstone).containsEntry("_removed", true).containsEntry("_commit", 2);
        commits.commit(draft(null, put("actor:ks", "KS igjen")));
        assertThat(names(start().current())).containsExactly("KS igjen");
        assertThat(names(StoredJournal.historyOf(commits).at(1))).containsExactly("KS");
        assertThat(names(StoredJournal.historyOf(commits).at(2))).isEmpty();
    }

    @Test
    void documentsBehindTheJournalAreRolledForward() {
        Commits commits = start();
        commits.commit(draft(null, put("actor:ks", "KS")));
        commits.commit(draft(null, put("actor:hod", "HOD"), put("actor:ks", "KS 2")));
        database.getCollection("actors").deleteOne(Filters.eq("_id", "actor:hod"));
        database.getCollection("actors")
                .replaceOne(
                        Filters.eq("_id", "actor:ks"),
                        new Document("_id", "actor:ks")
                                .append("name", "KS")
                                .append("type", "AGENCY")
                                .append("_commit", 1));
        tamper("watermarks", "current", mark -> mark.append("commit", 1));
        assertThat(names(start().current())).containsExactly("HOD", "KS 2");
        Document healed = database.getCollection("actors")
                .find(Filters.eq("_id", "actor:hod"))
                .batchSize(1)
                .first();
        assertThat(healed).containsEntry("_commit", 2);
    }

    @Test
    void documentsAheadOfTheWatermarkAreNotSetBack() {
        Commits commits = start();
        commits.commit(draft(null, put("actor:ks", "KS")));
        commits.commit(draft(null, put("actor:ks", "KS 2")));
        tamper("watermarks", "current", mark -> mark.append("commit", 1));
        Commits next = start();
        assertThat(names(next.current())).containsExactly("KS 2");
        assertThat(next.current().commitOf("actor:ks")).isEqualTo(2);
    }

    @Test
    void aLargeCommitIsStoredApartAndLeftoversOfLostAttemptsAreHarmless() {
        Commits commits = start();
        database.getCollection("changes")
                .insertOne(new Document("_id", new Document("attempt", "lost").append("n", 0))
                        .append("change", new Document()));
        Draft.Edit[] edits = IntStream.range(0, 1500)
                .mapToObj(n -> put("actor:a" + n, "x".repeat(1000) + n))
                .toArray(Draft.Edit[]::new);
        commits.commit(draft(null, edits));
        Document stored = database.getCollection("commits")
                .find(Filters.eq("_id", 1))
                .batchSize(1)
                .first();
        assertThat(stored).doesNotContainKey("changes");
        assertThat(stored.get("external", Document.class)).containsEntry("count", 1500);
        assertThat(names(start().current())).hasSize(1500);
        assertThat(names(StoredJournal.historyOf(commits).at(1))).hasSize(1500);
        Commits after = start();
        after.commit(draft(null, put("actor:last", "siste")));
        assertThat(StoredJournal.historyOf(after).at(1).list(Actor.class)).hasSize(1500);
    }

    @Test
    void changesOfAnotherAttemptThanTheCommitsAreSeen() {
        Commits commits = start();
        Draft.Edit[] edits = IntStream.range(0, 1200)
                .mapToObj(n -> put("actor:a" + n, "x".repeat(1000) + n))
                .toArray(Draft.Edit[]::new);
        Commit large = commits.commit(draft(null, edits));
        commits.commit(draft(null, put("actor:ks", "KS")));
        tamper(
                "changes",
                new Document("attempt", large.attempt()).append("n", 7),
                part -> part.get("change", Document.class)
                        .get("content", Document.class)
                        .append("name", "forfalsket"));
        assertThatThrownBy(() -> StoredJournal.historyOf(start()).at(1))
                .isInstanceOf(BrokenJournal.class)
                .hasMessageContaining("commit 1");
    }

    @Test
    void aDocumentOverEightMegabytesIsRefused() {
        Commits commits = start();
        assertThatThrownBy(() -> commits.commit(draft(null, put("actor:ks", "x".repeat(9 << 20)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("actor:ks");
        assertThat(commits.log()).isEmpty();
        assertThat(start().log()).isEmpty();
    }

    @Test
    void aCommitChangedPastTheProgramIsRefused() {
        Commits commits = start();
        commits.commit(draft(null, put("actor:ks", "KS")));
        commits.commit(draft(null, put("actor:hod", "HOD")));
        tamper("commits", 1, commit -> commit.append("message", "forfalsket"));
        assertThatThrownBy(() -> StoredJournal.historyOf(start()).at(1))
                .isInstanceOf(BrokenJournal.class)
                .hasMessageContaining("commit 1")
                .hasMessageContaining("backup");
    }

    @Test
    void aMissingCommitIsRefused() {
        Commits commits = start();
        for (int n = 0; n < 3; n++) {
            commits.commit(draft(null, put("actor:a" + n, "A" + n)));
        }
        database.getCollection("commits").deleteOne(Filters.eq("_id", 2));
        tamper("watermarks", "current", mark -> mark.append("commit", 1));
        assertThatThrownBy(this::start).isInstanceOf(BrokenJournal.class).hasMessageContaining("commit 2");
    }

    @Test
    void timeNeverGoesBackwards() {
        Commits commits = start();
        Instant later = Instant.parse("2030-01-01T00:00:00Z");
        commits.commit(draft(later, put("actor:ks", "KS")));
        assertThatThrownBy(() -> commits.commit(draft(Instant.parse("2029-01-01T00:00:00Z"), put("actor:a", "A"))))
                .isInstanceOf(InvalidCommit.class)
                .hasMessageContaining("2030-01-01");
        Commit next = commits.commit(draft(null, put("actor:a", "A")));
        assertThat(next.at()).isEqualTo(later);
        assertThat(next.recordedAt()).isBefore(later);
        assertThat(StoredJournal.historyOf(commits).asOf(later).commit())
                .as("the highest number of equal times")
                .isEqualTo(2);
    }

    @Test
    void whatIsWrongIsSaidAllAtOnceAndNothingIsStored() {
        Commits commits = start();
        Draft draft = draft(
                null,
                new Draft.Edit("actor:ks", Map.of("name", "KS", "type", "CLUB"), null),
                new Draft.Edit("actor:hod", Map.of("type", "MINISTRY"), null),
                new Draft.Edit("Actor:x", actor("x"), null),
                new Draft.Edit("actor:a", Map.of("name", "A", "type", "BODY", "parent", "actor:none"), null),
                remove("actor:gone"));
        assertThatThrownBy(() -> commits.commit(draft))
                .isInstanceOf(InvalidCommit.class)
                .hasMessageContaining("'CLUB' is none of MINISTRY")
                .hasMessageContaining("the field name is missing")
                .hasMessageContaining("'Actor:x' is no id")
                .hasMessageContaining("actor:none, which does not exist")
                .hasMessageContaining("actor:gone: cannot be removed");
        assertThat(database.getCollection("commits").find().batchSize(1).first())
                .isNull();
    }

    @Test
    void removingWhatOthersReferToIsRefused() {
        Commits commits = start();
        commits.commit(draft(
                null,
                put("actor:ks", "KS"),
                new Draft.Edit("actor:ekomp", Map.of("name", "KS eKomp", "type", "BODY", "parent", "actor:ks"), null)));
        assertThatThrownBy(() -> commits.commit(draft(null, remove("actor:ks"))))
                .isInstanceOf(InvalidCommit.class)
                .hasMessageContaining("actor:ekomp");
    }

    @Test
    void twoServersOverOneStoreGiveOneOrderAndBothSeeIt() throws Exception {
        Commits one = start();
        Commits other = start();
        int each = 40;
        try (var pool = Executors.newFixedThreadPool(4)) {
            List<Future<?>> writers = new ArrayList<>();
            for (int writer = 0; writer < 4; writer++) {
                Commits server = writer % 2 == 0 ? one : other;
                String name = "w" + writer;
                writers.add(pool.submit(() -> {
                    for (int n = 0; n < each; n++) {
                        server.commit(draft(null, put("actor:" + name + "-" + n, name)));
                    }
                }));
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
        }
        one.catchUp();
        other.catchUp();
        assertThat(one.log()).hasSize(4 * each).isEqualTo(other.log());
        assertThat(IntStream.range(0, 4 * each).map(i -> one.log().get(i).number()))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 4 * each).boxed().toList());
        assertThat(names(one.current())).hasSize(4 * each).isEqualTo(names(other.current()));
        assertThat(names(start().current())).isEqualTo(names(one.current()));
    }

    @Test
    void aReaderKeepsTheValueThatItHas() {
        Commits commits = start();
        commits.commit(draft(null, put("actor:ks", "KS")));
        Roadmap held = commits.current();
        commits.commit(draft(null, put("actor:ks", "KS 2")));
        assertThat(names(held)).containsExactly("KS");
        assertThat(names(commits.current())).containsExactly("KS 2");
    }
}
