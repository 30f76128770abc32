package no.veikart.platform;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.InMemoryCursor;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EmbeddedRepliesTest {
    private static final int TWO_DOCUMENTS = 1_000;

    private final CursorRegistry cursors = new CursorRegistry();
    private final EmbeddedReplies replies = new EmbeddedReplies(cursors, TWO_DOCUMENTS);

    private static List<Document> documents(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(n -> new Document("n", n).append("text", "x".repeat(400)))
                .toList();
    }

    private Document copy(String batch, List<Document> documents, long cursor) {
        Document inner =
                new Document("id", cursor).append("ns", "veikart.items").append(batch, documents);
        Document reply = replies.copy(new Document("cursor", inner).append("ok", 1.0));
        return (Document) Objects.requireNonNull(reply.get("cursor"));
    }

    private List<Document> waiting(Document cursor) {
        Long id = (Long) Objects.requireNonNull(cursor.get("id"));
        return cursors.getCursor(id).takeDocuments(9);
    }

    @Test
    void leaveASmallReplyAsItIs() {
        List<Document> stored = documents(0, 2);
        Document cursor = copy("firstBatch", stored, 0L);
        assertThat(cursor).containsEntry("id", 0L).containsEntry("firstBatch", documents(0, 2));
        stored.getFirst().put("n", 99);
        assertThat(cursor).as("a copy").containsEntry("firstBatch", documents(0, 2));
    }

    @Test
    void keepWhatDoesNotFitForTheNextQuestion() {
        Document cursor = copy("firstBatch", documents(0, 5), 0L);
        assertThat(cursor).containsEntry("firstBatch", documents(0, 2));
        assertThat(waiting(cursor)).isEqualTo(documents(2, 5));
    }

    @Test
    void putWhatDoesNotFitBeforeWhatWaitsAlready() {
        cursors.add(new InMemoryCursor(7L, documents(5, 8)));
        Document cursor = copy("nextBatch", documents(0, 5), 7L);
        assertThat(cursor).containsEntry("id", 7L).containsEntry("nextBatch", documents(0, 2));
        assertThat(waiting(cursor)).isEqualTo(documents(2, 8));
    }

    @Test
    void sendAtLeastOneDocumentHoweverLarge() {
        List<Document> large = List.of(new Document("text", "x".repeat(5 * TWO_DOCUMENTS)), new Document("n", 1));
        assertThat(copy("firstBatch", large, 0L)).containsEntry("firstBatch", large.subList(0, 1));
    }
}
