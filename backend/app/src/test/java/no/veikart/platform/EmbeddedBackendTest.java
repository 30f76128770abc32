package no.veikart.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoQueryException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBackendTest {
    @TempDir
    Path folder;

    private MongoServer serverOn(EmbeddedDisk disk) throws IOException {
        EmbeddedFolder data = new EmbeddedFolder(folder);
        EmbeddedMark mark = EmbeddedMark.open(folder.resolve(EmbeddedFolder.MARK), 0);
        String file = disk.watch(data.file());
        return new MongoServer(new EmbeddedBackend(new EmbeddedFile(EmbeddedFileStore.open(file), mark)));
    }

    // The document that could not be stored is in memory: showing it to a reader would be a promise.
    @Test
    void answersNothingMoreAfterTheDiskIsFullAndLosesNothingThatWasAnswered() throws IOException {
        EmbeddedDisk disk = new EmbeddedDisk();
        MongoServer server = serverOn(disk);
        try (MongoClient client = MongoClients.create(server.bindAndGetConnectionString())) {
            MongoCollection<Document> items = client.getDatabase("veikart").getCollection("items");
            items.insertOne(new Document("_id", "answered"));
            disk.fill();
            assertThatThrownBy(() -> items.insertOne(new Document("_id", "lost")))
                    .isInstanceOf(MongoException.class);
            assertThatThrownBy(() -> items.find().batchSize(5).first())
                    .isInstanceOf(MongoQueryException.class)
                    .hasMessageContaining("restart the server");
            assertThatThrownBy(() -> items.insertOne(new Document("_id", "later")))
                    .isInstanceOf(MongoCommandException.class)
                    .hasMessageContaining("restart the server");
        } finally {
            server.shutdownNow();
        }
        try (StoreSamples samples = StoreSamples.in(folder)) {
            assertThat(samples.collection("items").find().batchSize(5))
                    .extracting(d -> d.getString("_id"))
                    .containsExactly("answered");
        }
    }
}
