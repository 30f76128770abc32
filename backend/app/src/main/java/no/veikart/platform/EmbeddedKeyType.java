package no.veikart.platform;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/**
 * How an {@code _id} stands in the store's file, and how ids are sorted: whole numbers, then texts, then everything
 * else by its bytes. (The default compares ids that are documents by serializing both, at every step of every search.)
 */
final class EmbeddedKeyType extends BasicDataType<Object> {
    private static final String VALUE = "v";
    private static final int MEMORY = 100;

    @Override
    public int compare(Object a, Object b) {
        if (a instanceof Integer first && b instanceof Integer second) {
            return first.compareTo(second);
        }
        if (a instanceof String first && b instanceof String second) {
            return first.compareTo(second);
        }
        int byType = Integer.compare(rank(a), rank(b));
        return byType != 0 ? byType : Arrays.compareUnsigned(bytesOf(a), bytesOf(b));
    }

    private static int rank(Object key) {
        return key instanceof Integer ? 0 : key instanceof String ? 1 : 2;
    }

    @Override
    public void write(WriteBuffer out, Object key) {
        EmbeddedBson.write(out, bytesOf(key));
    }

    private static byte[] bytesOf(Object key) {
        return EmbeddedBson.bytesOf(new Document(VALUE, nullOf(key)));
    }

    private static @Nullable Object nullOf(Object key) {
        return key instanceof Missing ? null : key;
    }

    @Override
    public Object read(ByteBuffer in) {
        return Missing.ofNullable(EmbeddedBson.read(in).get(VALUE));
    }

    @Override
    public int getMemory(Object key) {
        return MEMORY;
    }

    @Override
    public Object[] createStorage(int size) {
        return new Object[size];
    }
}
