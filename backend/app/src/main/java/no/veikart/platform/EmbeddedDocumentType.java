package no.veikart.platform;

import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/**
 * How a document stands in the store's file: as BSON with a checksum. (The default is Java's serialization: several
 * times larger and slower, bound to the library's classes, and a changed byte inside a text passes unseen.)
 */
final class EmbeddedDocumentType extends BasicDataType<Document> {
    private static final int MEMORY_PER_BYTE = 4;

    private int averageBytes = 500;

    @Override
    public void write(WriteBuffer out, Document document) {
        byte[] bytes = EmbeddedBson.bytesOf(document);
        EmbeddedBson.write(out, bytes);
        account(bytes.length);
    }

    @Override
    public Document read(ByteBuffer in) {
        int start = in.position();
        Document document = EmbeddedBson.read(in);
        account(in.position() - start);
        return document;
    }

    /** A moving average, for the size of the cache: a race between readers only blurs it. */
    private void account(int bytes) {
        averageBytes = (int) ((bytes + 15L * averageBytes) / 16);
    }

    @Override
    public int getMemory(Document document) {
        return MEMORY_PER_BYTE * averageBytes;
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}
