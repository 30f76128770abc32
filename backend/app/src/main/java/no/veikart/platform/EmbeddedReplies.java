package no.veikart.platform;

import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.InMemoryCursor;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;

/**
 * What leaves the store in answer to a read: copies, because stored documents are changed in place while a reply is on
 * its way; and, as on MongoDB, no more than 16 MB at once, because the driver reads no more than 48.
 */
final class EmbeddedReplies {
    /** MongoDB's own limit. */
    static final int MOST_BYTES = 16 << 20;

    private final CursorRegistry cursors;
    private final int mostBytes;

    EmbeddedReplies(CursorRegistry cursors, int mostBytes) {
        this.cursors = cursors;
        this.mostBytes = mostBytes;
    }

    /** A copy of a reply, cut to size: what does not fit waits at the cursor. */
    Document copy(Document reply) {
        if (reply.get("cursor") instanceof Document cursor) {
            cut(cursor, cursor.containsKey("firstBatch") ? "firstBatch" : "nextBatch");
        }
        return reply.cloneDeeply();
    }

    private void cut(Document cursor, String key) {
        if (cursor.get(key) instanceof List<?> batch) {
            List<Document> documents = batch.stream().map(Document.class::cast).toList();
            int fitting = fitting(documents);
            if (fitting < documents.size() && cursor.get("id") instanceof Long id) {
                cursor.put(key, documents.subList(0, fitting));
                cursor.put("id", keep(documents.subList(fitting, documents.size()), id));
            }
        }
    }

    /** How many of the documents fit, at least one. */
    private int fitting(List<Document> documents) {
        long bytes = 0;
        for (int i = 0; i < documents.size(); i++) {
            bytes += EmbeddedBson.bytesOf(documents.get(i)).length;
            if (bytes > mostBytes && i > 0) {
                return i;
            }
        }
        return documents.size();
    }

    private long keep(List<Document> documents, long openCursor) {
        List<Document> waiting = new ArrayList<>(documents);
        long id = openCursor == 0 ? cursors.generateCursorId() : openCursor;
        if (openCursor != 0) {
            waiting.addAll(cursors.getCursor(openCursor).takeDocuments(Integer.MAX_VALUE));
            cursors.remove(openCursor);
        }
        cursors.add(new InMemoryCursor(id, waiting));
        return id;
    }
}
