package no.veikart.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedStoreReadersTest {
    private static final int DOCUMENTS = 200;
    private static final int READERS = 4;
    private static final long DURATION = TimeUnit.SECONDS.toNanos(2);

    // Each document is of one version throughout: a reader that finds two numbers in one has seen it half changed.
    @Test
    void neverSeeADocumentHalfChanged(@TempDir Path folder) throws Exception {
        try (StoreSamples samples = StoreSamples.in(folder);
                ExecutorService threads = Executors.newFixedThreadPool(READERS + 1)) {
            MongoCollection<Document> items = samples.collection("items");
            items.insertMany(
                    IntStream.range(0, DOCUMENTS).mapToObj(id -> version(id, 0)).toList());
            long end = System.nanoTime() + DURATION;
            Future<Integer> writes = threads.submit(() -> write(items, end));
            List<Future<Integer>> reads = IntStream.range(0, READERS)
                    .mapToObj(i -> threads.submit(() -> read(items, end)))
                    .toList();
            int documents = 0;
            for (Future<Integer> reader : reads) {
                documents += reader.get();
            }
            assertThat(documents).as("documents that were read").isGreaterThan(2_000);
            assertThat(writes.get()).as("documents that were written").isGreaterThan(20);
        }
    }

    private static Document version(int id, int version) {
        Document document = new Document("_id", id).append("first", version);
        IntStream.range(0, 5).forEach(i -> document.append("f" + i, List.of(version, version)));
        return document.append("last", version);
    }

    private static int write(MongoCollection<Document> items, long end) {
        int version = 0;
        while (System.nanoTime() < end) {
            version++;
            int id = version % DOCUMENTS;
            items.replaceOne(Filters.eq("_id", id), version(id, version), new ReplaceOptions().upsert(true));
        }
        return version;
    }

    private static int read(MongoCollection<Document> items, long end) {
        int seen = 0;
        while (System.nanoTime() < end) {
            // Smaller than the collection, so that the rest comes from a cursor after some writes.
            for (Document document : items.find().batchSize(110)) {
                assertThat(document).isEqualTo(version(document.getInteger("_id"), document.getInteger("first")));
                seen++;
            }
        }
        return seen;
    }
}
