package no.veikart.platform;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A store for a test, and a client of it with the settings of the server. */
public final class StoreSamples implements AutoCloseable {
    private final @Nullable EmbeddedStore store;
    private final MongoClient client;
    private final String database;

    private StoreSamples(
            @Nullable EmbeddedStore store, ConnectionString uri, String name, CommandListener... listeners) {
        MongoClientSettings.Builder settings = MongoClientSettings.builder()
                .applyConnectionString(uri)
                .readConcern(ReadConcern.MAJORITY)
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(5, TimeUnit.SECONDS));
        List.of(listeners).forEach(settings::addCommandListener);
        this.store = store;
        this.client = MongoClients.create(settings.build());
        this.database = name;
    }

    /** The embedded store in a folder. */
    public static StoreSamples in(Path folder, CommandListener... listeners) {
        EmbeddedStore store = new EmbeddedStore(folder);
        return new StoreSamples(store, store.connectionString(), "veikart", listeners);
    }

    /** The MongoDB that {@code -Dspring.mongodb.uri} names, in a database of the test's own; else the embedded store. */
    public static StoreSamples configured(Path folder, CommandListener... listeners) {
        String uri = System.getProperty("spring.mongodb.uri");
        return uri == null
                ? in(folder, listeners)
                : new StoreSamples(null, new ConnectionString(uri), "test-" + UUID.randomUUID(), listeners);
    }

    public MongoDatabase database() {
        return client.getDatabase(database);
    }

    public MongoCollection<Document> collection(String name) {
        return database().getCollection(name);
    }

    @Override
    public void close() {
        if (store == null) {
            database().drop();
        }
        client.close();
        if (store != null) {
            store.close();
        }
    }
}
