package no.veikart.commit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The shape of commits in the store. */
final class Documents {
    static final String ID = "_id";

    private Documents() {}

    /** The head of a commit's document: everything but its changes and its hash. */
    static Document head(Commit commit) {
        Document head = new Document(ID, commit.number())
                .append("at", Date.from(commit.at()))
                .append("recordedAt", Date.from(commit.recordedAt()))
                .append("organisation", commit.author().organisation())
                .append("role", commit.author().role())
                .append("message", commit.message())
                .append("attempt", commit.attempt())
                .append("previous", commit.previous());
        if (commit.decision() != null) {
            head.append("decision", commit.decision());
        }
        DatasetPart dataset = commit.dataset();
        if (dataset != null) {
            head.append(
                    "dataset",
                    new Document("hash", dataset.hash())
                            .append("part", dataset.part())
                            .append("of", dataset.of()));
        }
        return head;
    }

    static Commit commit(Document document) {
        Document dataset = document.get("dataset", Document.class);
        return new Commit(
                document.getInteger(ID),
                instant(document, "at"),
                instant(document, "recordedAt"),
                new Author(document.getString("organisation"), document.getString("role")),
                document.getString("message"),
                document.getString("decision"),
                dataset == null
                        ? null
                        : new DatasetPart(
                                dataset.getString("hash"), dataset.getInteger("part"), dataset.getInteger("of")),
                document.getString("attempt"),
                document.getString("previous"),
                document.getString("hash"));
    }

    static Document change(Change change) {
        Document document = new Document("id", change.id()).append("previous", change.previous());
        if (change.content() != null) {
            document.append("content", plain(change.content()));
        }
        if (change.decision() != null) {
            document.append("decision", change.decision());
        }
        if (!change.decided().isEmpty()) {
            document.append("decided", change.decided());
        }
        return document;
    }

    static Change change(Document document) {
        return new Change(
                document.getString("id"),
                document.getInteger("previous"),
                document.get("content", Document.class),
                document.getString("decision"),
                document.getList("decided", String.class, List.of()));
    }

    /** The same content as BSON documents all the way down. */
    static Document plain(Map<String, ?> content) {
        Document plain = new Document();
        content.forEach((key, value) -> plain.append(key, plainValue(value)));
        return plain;
    }

    private static @Nullable Object plainValue(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                Document plain = new Document();
                map.forEach((key, inner) -> plain.append(String.valueOf(key), plainValue(inner)));
                yield plain;
            }
            case List<?> list -> {
                List<@Nullable Object> plain = new ArrayList<>(list.size());
                list.forEach(inner -> plain.add(plainValue(inner)));
                yield plain;
            }
            case null, default -> value;
        };
    }

    private static Instant instant(Document document, String field) {
        return Objects.requireNonNull(document.getDate(field), field).toInstant();
    }
}
