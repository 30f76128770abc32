package no.veikart.platform;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection that finds by {@code _id} without reading everything, also where the query says more than the id (the
 * guarded upsert) and for ranges of whole numbers (the commits after a number). The base class scans the whole
 * collection for those.
 */
final class EmbeddedCollection extends H2Collection {
    private final MVMap<Object, Document> documents;

    EmbeddedCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            MVMap<String, Object> meta,
            CursorRegistry cursors) {
        super(database, name, options, documents, meta, cursors);
        this.documents = documents;
    }

    @Override
    protected QueryResult queryDocuments(
            Document query, Document orderBy, int skip, int limit, int batchSize, Document projection) {
        List<Object> conditions = new ArrayList<>();
        collectIdConditions(query, conditions);
        Iterable<Object> positions = positionsByIndex(conditions);
        if (positions == null) {
            positions = positionsInRange(EmbeddedIdRange.of(conditions));
        }
        // Whatever narrowed the candidates, the whole query is matched against each of them.
        return positions == null
                ? super.queryDocuments(query, orderBy, skip, limit, batchSize, projection)
                : matchDocuments(query, positions, orderBy, skip, limit, batchSize, projection);
    }

    private static void collectIdConditions(Map<?, ?> query, List<Object> found) {
        Object condition = query.get("_id");
        if (condition != null) {
            found.add(condition);
        }
        if (query.get("$and") instanceof List<?> all) {
            for (Object each : all) {
                if (each instanceof Map<?, ?> inner) {
                    collectIdConditions(inner, found);
                }
            }
        }
    }

    private @Nullable Iterable<Object> positionsByIndex(List<Object> conditions) {
        for (Object condition : conditions) {
            Document idOnly = new Document("_id", condition);
            for (Index<Object> index : getIndexes()) {
                if (index.canHandle(idOnly)) {
                    return index.getPositions(idOnly);
                }
            }
        }
        return null;
    }

    private @Nullable Iterable<Object> positionsInRange(@Nullable EmbeddedIdRange range) {
        // Keys are sorted by type, then by value: when the first and the last are ints, all are.
        if (range == null || !(documents.firstKey() instanceof Integer) || !(documents.lastKey() instanceof Integer)) {
            return null;
        }
        List<Object> keys = new ArrayList<>();
        if (range.first() <= range.last()) {
            Cursor<Object, Document> cursor = documents.cursor(range.first(), range.last(), false);
            cursor.forEachRemaining(keys::add);
        }
        return keys;
    }
}
