package no.veikart.platform;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * A database whose collections are {@link EmbeddedCollection}s, and which keeps documents, ids and indexes as BSON. The
 * maps have the names that H2Database gives them: it removes them by those when a collection is dropped.
 */
final class EmbeddedDatabase extends H2Database {
    private final MVStore store;

    EmbeddedDatabase(String name, MVStore store, CursorRegistry cursors) {
        // First, because the constructor above opens the collections.
        this.store = store;
        super(name, store, cursors);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
        String fullName = getFullCollectionNamespace(name);
        MVMap<Object, Document> documents = store.openMap(
                "databases." + fullName,
                new MVMap.Builder<Object, Document>()
                        .keyType(new EmbeddedKeyType())
                        .valueType(new EmbeddedDocumentType()));
        MVMap<String, Object> meta = store.openMap("meta." + fullName);
        return new EmbeddedCollection(this, name, options, documents, meta, cursorRegistry);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        MVMap<Object, Object> ids = store.openMap(
                getFullCollectionNamespace(collection) + "._index_" + name,
                new MVMap.Builder<>().keyType(new EmbeddedKeyType()).valueType(new EmbeddedKeyType()));
        return new EmbeddedIndex(ids, name, keys, sparse);
    }
}
