package no.veikart.platform;

import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map.Entry;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A unique index, of {@code _id} and of others: from the bytes of the values to the {@code _id} of the document that
 * has them.
 */
final class EmbeddedIndex extends AbstractUniqueIndex<Object> {
    private final MVMap<Object, Object> ids;

    EmbeddedIndex(MVMap<Object, Object> ids, String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
        this.ids = ids;
    }

    /** The values' bytes, as a text. They have been normalised before: numbers that are equal have the same bytes. */
    private static String keyOf(KeyValue values) {
        List<@Nullable Object> list = new ArrayList<>();
        values.forEach(value -> list.add(value instanceof Missing ? null : value));
        return new String(EmbeddedBson.bytesOf(new Document("v", list)), StandardCharsets.ISO_8859_1);
    }

    @Override
    protected @Nullable Object getPosition(KeyValue values) {
        return ids.get(keyOf(values));
    }

    @Override
    protected boolean putKeyPosition(KeyValue values, Object id) {
        return ids.putIfAbsent(keyOf(values), Missing.ofNullable(id)) == null;
    }

    @Override
    protected @Nullable Object removeDocument(KeyValue values) {
        return ids.remove(keyOf(values));
    }

    /** Only a search by regular expression would need it, and none is on the list. */
    @Override
    protected Iterable<Entry<KeyValue, Object>> getIterable() {
        throw new UnsupportedOperationException("an index is not searched by regular expression");
    }

    @Override
    public long getCount() {
        return ids.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }
}
