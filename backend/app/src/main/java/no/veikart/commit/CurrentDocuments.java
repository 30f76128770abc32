package no.veikart.commit;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.veikart.roadmap.Kind;
import no.veikart.roadmap.Kinds;
import no.veikart.roadmap.NodeMapper;
import no.veikart.roadmap.Versioned;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * One collection for each kind with the current documents in their natural shape, for other tools to read. They are projections of
 * the journal: each carries the number of its last commit and is replaced only by a later one; what is removed leaves a tombstone.
 */
class CurrentDocuments {
    private static final String COMMIT = "_commit";
    private static final String REMOVED = "_removed";
    private static final int BATCH = 500;

    private final MongoDatabase database;
    private final Kinds kinds;
    private final NodeMapper mapper;
    private final MongoCollection<Document> watermarks;

    CurrentDocuments(MongoDatabase database, Kinds kinds, NodeMapper mapper) {
        this.database = database;
        this.kinds = kinds;
        this.mapper = mapper;
        this.watermarks = database.getCollection("watermarks");
    }

    /** The number of the last commit whose changes have all been written; 0 before the first. */
    int watermark() {
        Document found = watermarks
                .find(Filters.eq(Documents.ID, "current"))
                .batchSize(1)
                .first();
        return found == null ? 0 : found.getInteger("commit");
    }

    /** Writes a commit's documents, each only over an older one, then moves the watermark up. */
    void write(JournalEntry entry) {
        int number = entry.commit().number();
        Map<Kind<?>, List<Change>> byKind =
                entry.changes().stream().collect(Collectors.groupingBy(change -> kinds.getByIdOf(change.id())));
        byKind.forEach((kind, changes) -> write(database.getCollection(kind.plural()), number, changes));
        Document mark = new Document(Documents.ID, "current").append("commit", number);
        try {
            watermarks.replaceOne(
                    Filters.and(Filters.eq(Documents.ID, "current"), Filters.lt("commit", number)),
                    mark,
                    new ReplaceOptions().upsert(true));
        } catch (MongoWriteException higher) {
            if (higher.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw higher;
            }
        }
    }

    private void write(MongoCollection<Document> collection, int number, List<Change> changes) {
        List<WriteModel<Document>> writes =
                changes.stream().map(change -> guarded(change, number)).toList();
        for (int from = 0; from < writes.size(); from += BATCH) {
            try {
                collection.bulkWrite(
                        writes.subList(from, Math.min(from + BATCH, writes.size())),
                        new BulkWriteOptions().ordered(false));
            } catch (MongoBulkWriteException some) {
                boolean allNewer =
                        some.getWriteErrors().stream().allMatch(e -> e.getCategory() == ErrorCategory.DUPLICATE_KEY);
                if (!allNewer || some.getWriteConcernError() != null) {
                    throw some;
                }
            }
        }
    }

    /** Replaces an older document or inserts one; where a newer one stands, the insert fails on its id. */
    private static WriteModel<Document> guarded(Change change, int number) {
        Document document = new Document(Documents.ID, change.id());
        if (change.content() == null) {
            document.append(REMOVED, true);
        } else {
            document.putAll(Documents.plain(change.content()));
        }
        Bson older = Filters.and(Filters.eq(Documents.ID, change.id()), Filters.lt(COMMIT, number));
        return new ReplaceOneModel<>(older, document.append(COMMIT, number), new ReplaceOptions().upsert(true));
    }

    /** What stands in the collections, unread. */
    Map<String, Stored> stored() {
        Map<String, Stored> all = new HashMap<>();
        for (Kind<?> kind : kinds.all()) {
            for (Document document :
                    database.getCollection(kind.plural()).find().batchSize(BATCH)) {
                int commit = document.getInteger(COMMIT, 0);
                boolean removed = document.getBoolean(REMOVED, false);
                String id = String.valueOf(document.remove(Documents.ID));
                document.remove(COMMIT);
                all.put(id, new Stored(commit, removed ? null : document));
            }
        }
        return all;
    }

    /**
     * A document as it stands in its collection.
     *
     * @param commit the commit that it says has changed it last
     * @param content null for what leaves only a tombstone
     */
    record Stored(int commit, @Nullable Document content) {}

    /** Everything that stands in the collections, and the commits of what was removed. */
    Loaded load() {
        Map<String, Versioned> nodes = new HashMap<>();
        Map<String, Integer> removed = new HashMap<>();
        for (Kind<?> kind : kinds.all()) {
            for (Document document :
                    database.getCollection(kind.plural()).find().batchSize(BATCH)) {
                String id = document.getString(Documents.ID);
                int commit = document.getInteger(COMMIT);
                if (document.getBoolean(REMOVED, false)) {
                    removed.put(id, commit);
                } else {
                    document.remove(Documents.ID);
                    document.remove(COMMIT);
                    nodes.put(id, new Versioned(mapper.read(id, document), commit));
                }
            }
        }
        return new Loaded(nodes, removed);
    }

    /**
     * @param nodes the current nodes by id
     * @param removed for each tombstone the commit that removed it
     */
    record Loaded(Map<String, Versioned> nodes, Map<String, Integer> removed) {}
}
