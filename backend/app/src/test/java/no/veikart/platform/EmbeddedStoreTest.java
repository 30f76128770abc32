package no.veikart.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Decimal128;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedStoreTest {
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    @TempDir
    Path folder;

    private final StoreCommandListener commands = new StoreCommandListener();
    private StoreSamples samples;
    private MongoCollection<Document> items;

    @BeforeEach
    void open() {
        samples = StoreSamples.in(folder, commands);
        items = samples.collection("items");
    }

    @AfterEach
    void close() {
        samples.close();
    }

    private void reopen() {
        close();
        open();
    }

    private Document find(Object id) {
        return Objects.requireNonNull(items.find(Filters.eq("_id", id)).first());
    }

    private static Document item(Object id, int commit, String name) {
        return new Document("_id", id).append("_commit", commit).append("name", name);
    }

    private static Bson olderThan(Object id, int commit) {
        return Filters.and(Filters.eq("_id", id), Filters.lt("_commit", commit));
    }

    private static ReplaceOneModel<Document> guarded(Object id, int commit, String name) {
        return new ReplaceOneModel<>(olderThan(id, commit), item(id, commit, name), UPSERT);
    }

    @Test
    void refusesASecondDocumentWithTheSameIdAlsoAfterItWasClosed() {
        items.insertOne(item(1, 1, "first"));
        assertThatThrownBy(() -> items.insertOne(item(1, 2, "second"))).satisfies(EmbeddedStoreTest::isDuplicate);
        reopen();
        assertThatThrownBy(() -> items.insertOne(item(1, 3, "third"))).satisfies(EmbeddedStoreTest::isDuplicate);
        assertThat(find(1)).isEqualTo(item(1, 1, "first"));
        commands.assertThatNothingWasRefused();
    }

    private static void isDuplicate(Throwable thrown) {
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        MongoWriteException.class,
                        e -> assertThat(e.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY));
    }

    @Test
    void replacesAnOlderDocumentAndReportsANewerOneAsADuplicate() {
        items.replaceOne(olderThan("a", 5), item("a", 5, "five"), UPSERT);
        items.replaceOne(olderThan("a", 7), item("a", 7, "seven"), UPSERT);
        assertThatThrownBy(() -> items.replaceOne(olderThan("a", 6), item("a", 6, "six"), UPSERT))
                .satisfies(EmbeddedStoreTest::isDuplicate);
        assertThatThrownBy(() -> items.replaceOne(olderThan("a", 7), item("a", 7, "again"), UPSERT))
                .satisfies(EmbeddedStoreTest::isDuplicate);
        assertThat(find("a")).isEqualTo(item("a", 7, "seven"));
        commands.assertThatNothingWasRefused();
    }

    @Test
    void appliesTheRestOfAnUnorderedBulkAndReportsEachThatIsNewer() {
        items.insertMany(List.of(item("b", 9, "newer"), item("c", 1, "older"), item("e", 9, "newer")));
        List<ReplaceOneModel<Document>> writes = List.of("a", "b", "c", "d", "e", "f").stream()
                .map(id -> guarded(id, 5, "five"))
                .toList();
        assertThatThrownBy(() -> items.bulkWrite(writes, new BulkWriteOptions().ordered(false)))
                .isInstanceOfSatisfying(MongoBulkWriteException.class, e -> {
                    assertThat(e.getWriteErrors())
                            .extracting(BulkWriteError::getIndex)
                            .containsExactly(1, 4);
                    assertThat(e.getWriteErrors())
                            .extracting(BulkWriteError::getCategory)
                            .containsOnly(ErrorCategory.DUPLICATE_KEY);
                    assertThat(e.getWriteResult().getUpserts()).hasSize(3);
                    assertThat(e.getWriteResult().getModifiedCount()).isEqualTo(1);
                });
        assertThat(items.find().batchSize(10).sort(Sorts.ascending("_id")))
                .extracting(d -> d.getString("_id") + d.getInteger("_commit"))
                .containsExactly("a5", "b9", "c5", "d5", "e9", "f5");
        commands.assertThatNothingWasRefused();
    }

    @Test
    void keepsEveryKindOfValueOverAReopening() {
        Document id = partId(3);
        Document all = new Document("_id", id)
                .append("text", "Å være, \"ærlig\" 𝄞")
                .append("int", 7)
                .append("long", 1L << 40)
                .append("double", 0.1)
                .append("decimal", Decimal128.parse("1.10"))
                .append("date", new Date(1_600_000_000_123L))
                .append("true", true)
                .append("null", null)
                .append("list", List.of(1, List.of(), new Document("deep", List.of("x"))))
                .append("empty", new Document());
        items.insertOne(all);
        reopen();
        assertThat(find(id)).isEqualTo(all);
        assertThat(find(id).toJson()).isEqualTo(all.toJson());
        assertThatThrownBy(() -> items.insertOne(all)).satisfies(EmbeddedStoreTest::isDuplicate);
    }

    @Test
    void findsDocumentsByIdsThatAreDocumentsAfterAReopening() {
        items.insertMany(IntStream.range(0, 300)
                .mapToObj(n -> item(partId(n), n, "part " + n))
                .toList());
        reopen();
        List<Document> ids =
                IntStream.range(100, 300).mapToObj(EmbeddedStoreTest::partId).toList();
        assertThat(items.find(Filters.in("_id", ids)).batchSize(50))
                .extracting(d -> d.getInteger("_commit"))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(100, 300).boxed().toList());
        commands.assertThatNothingWasRefused();
    }

    private static Document partId(int n) {
        return new Document("attempt", "attempt").append("n", n);
    }

    @Test
    void keepsAUniqueIndexOverAReopening() {
        items.createIndex(Indexes.ascending("name"), new IndexOptions().unique(true));
        items.insertOne(item(1, 1, "taken"));
        reopen();
        assertThatThrownBy(() -> items.insertOne(item(2, 1, "taken"))).satisfies(EmbeddedStoreTest::isDuplicate);
        assertThat(items.countDocuments()).isOne();
        assertThat(samples.database().listCollectionNames()).contains("items");
        items.drop();
        items.drop();
        assertThat(samples.database().listCollectionNames()).doesNotContain("items");
        items.insertOne(item(2, 1, "taken"));
        items.insertOne(item(3, 1, "taken"));
        items.deleteOne(Filters.eq("_id", 2));
        assertThat(items.countDocuments(Filters.lt("_commit", 5))).isOne();
        commands.assertThatNothingWasRefused();
    }

    // Two ways, one answer: a search that starts from the id's index equals one that a condition on another field
    // forces to scan.
    @Test
    void findsByIdWhatAScanFinds() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int n = 0; n < 60; n++) {
            items.insertOne(item(random.nextInt(1 << 20) * 60 + n, n, "n" + n).append("copy", 0));
        }
        List<Integer> ids = new ArrayList<>();
        items.find().batchSize(100).forEach(d -> {
            ids.add(d.getInteger("_id"));
            items.replaceOne(Filters.eq("_id", d.get("_id")), d.append("copy", d.get("_id")));
        });
        for (int round = 0; round < 120; round++) {
            Integer a = ids.get(random.nextInt(60)) + random.nextInt(3) - 1;
            Integer b = ids.get(random.nextInt(60));
            int kind = random.nextInt(6);
            assertThat(items.find(condition(kind, "_id", a, b)).batchSize(100))
                    .as("seed %d, kind %d, %d and %d", seed, kind, a, b)
                    .containsExactlyInAnyOrderElementsOf(
                            items.find(condition(kind, "copy", a, b)).batchSize(100));
        }
        commands.assertThatNothingWasRefused();
    }

    private static Bson condition(int kind, String field, Integer a, Integer b) {
        return switch (kind) {
            case 0 -> Filters.eq(field, b);
            case 1 -> Filters.in(field, a, b);
            case 2 -> Filters.and(Filters.gt(field, a), Filters.lte(field, b));
            case 3 -> Filters.and(Filters.gte(field, a), Filters.lt("_commit", 30));
            case 4 -> Filters.and(Filters.eq(field, b), Filters.lt("_commit", 30));
            default -> Filters.and(Filters.lt(field, a), Filters.and(Filters.gte(field, b), Filters.gt(field, b)));
        };
    }

    @Test
    void findsARangeAlsoWhereIdsAreOfSeveralTypes() {
        items.insertMany(List.of(item(1, 0, ""), item(3L, 0, ""), item("x", 0, ""), item(4.5, 0, "")));
        assertThat(items.find(Filters.gt("_id", 1)).batchSize(10))
                .extracting(d -> d.get("_id"))
                .containsExactlyInAnyOrder(3L, 4.5);
        assertThat(find(3)).isEqualTo(item(3L, 0, ""));
    }

    @Test
    void answersTheHealthCheck() {
        items.insertOne(item(1, 1, "first"));
        assertThat(samples.database().runCommand(new Document("hello", 1)))
                .containsEntry("isWritablePrimary", true)
                .containsKey("maxWireVersion");
    }
}
