package no.veikart.commit;

import com.mongodb.MongoException;
import com.mongodb.client.MongoChangeStreamCursor;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.changestream.ChangeStreamDocument;
import com.mongodb.connection.ClusterType;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Wakes the follower earlier than its clock, where the store tells of changes: a replica set or sharded MongoDB. It only wakes, so that nothing
 * rests on it; it was not run against such a one where it was written.
 */
@Component
class ChangeStream implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ChangeStream.class);
    private static final Set<ClusterType> TELLING = Set.of(ClusterType.REPLICA_SET, ClusterType.SHARDED);

    private final MongoClient client;
    private final MongoDatabase database;
    private final Follower follower;
    private volatile boolean closed;
    private volatile @Nullable MongoChangeStreamCursor<?> open;

    ChangeStream(MongoClient client, MongoDatabase database, Follower follower) {
        this.client = client;
        this.database = database;
        this.follower = follower;
    }

    @EventListener(ApplicationReadyEvent.class)
    void listen() {
        if (TELLING.contains(client.getClusterDescription().getType())) {
            Thread.ofVirtual().name("change-stream").start(this::followUntilClosed);
        }
    }

    private void followUntilClosed() {
        while (!closed) {
            try {
                follow();
            } catch (MongoException | IllegalStateException broken) {
                LOG.debug("The change stream has ended; the clock goes on", broken);
            }
            pause();
        }
    }

    private void follow() {
        try (MongoChangeStreamCursor<ChangeStreamDocument<Document>> cursor = database.getCollection("commits")
                .watch(List.of(Aggregates.match(Filters.eq("operationType", "insert"))))
                .cursor()) {
            open = cursor;
            while (!closed) {
                cursor.next();
                follower.follow();
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(5);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed = true;
        MongoChangeStreamCursor<?> cursor = open;
        if (cursor != null) {
            cursor.close();
        }
    }
}
