package no.veikart.commit;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;

/** The collections {@code commits} and {@code changes}: the record that everything else is made from. */
class Journal {
    static final int MOST_INLINE_BYTES = 1 << 20;
    static final int MOST_DOCUMENT_BYTES = 8 << 20;
    private static final int BATCH = 200;
    private static final int TRIES = 3;

    private final MongoCollection<Document> commits;
    private final MongoCollection<Document> changes;

    Journal(MongoDatabase database) {
        this.commits = database.getCollection("commits");
        this.changes = database.getCollection("changes");
    }

    /** The numbers of all commits, in order. */
    List<Integer> numbers() {
        return commits.find()
                .projection(Projections.include(Documents.ID))
                .sort(Sorts.ascending(Documents.ID))
                .batchSize(BATCH)
                .map(document -> document.getInteger(Documents.ID))
                .into(new ArrayList<>());
    }

    /** Whether any commit has a hash. */
    boolean hasHash(String hash) {
        return commits.find(Filters.eq("hash", hash)).batchSize(1).first() != null;
    }

    /** The commits after a number without their changes, in order. */
    List<Commit> headsAfter(int number) {
        return commits.find(Filters.gt(Documents.ID, number))
                .projection(Projections.exclude("changes"))
                .sort(Sorts.ascending(Documents.ID))
                .batchSize(BATCH)
                .map(Documents::commit)
                .into(new ArrayList<>());
    }

    /** The commits after a number and up to another, with their changes, in order; at most a batch of them. */
    List<JournalEntry> entriesAfter(int number, int last) {
        return commits.find(Filters.and(Filters.gt(Documents.ID, number), Filters.lte(Documents.ID, last)))
                .sort(Sorts.ascending(Documents.ID))
                .limit(BATCH)
                .batchSize(BATCH)
                .map(this::entry)
                .into(new ArrayList<>());
    }

    private Optional<Commit> find(int number) {
        return Optional.ofNullable(commits.find(Filters.eq(Documents.ID, number))
                .batchSize(1)
                .map(Documents::commit)
                .first());
    }

    /**
     * Stores a commit: the insert of its document is the commit point.
     *
     * @return false when another commit has the number
     */
    boolean store(JournalEntry entry) {
        Document document =
                Documents.head(entry.commit()).append("hash", entry.commit().hash());
        List<Document> written = entry.changes().stream().map(Documents::change).toList();
        if (bytesOf(written) <= MOST_INLINE_BYTES) {
            document.append("changes", written);
        } else {
            storeApart(entry.commit().attempt(), written);
            document.append("external", new Document("count", written.size()).append("hash", CommitHash.of(written)));
        }
        return insert(document, entry.commit());
    }

    private void storeApart(String attempt, List<Document> written) {
        List<Document> documents = new ArrayList<>(written.size());
        for (int n = 0; n < written.size(); n++) {
            documents.add(new Document(Documents.ID, partId(attempt, n)).append("change", written.get(n)));
        }
        for (int from = 0; from < documents.size(); from += BATCH) {
            changes.insertMany(documents.subList(from, Math.min(from + BATCH, documents.size())));
        }
    }

    private boolean insert(Document document, Commit commit) {
        MongoException unclear = null;
        for (int attempt = 0; attempt < TRIES; attempt++) {
            try {
                commits.insertOne(document);
                return true;
            } catch (MongoWriteException refused) {
                if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                    throw refused;
                }
                return find(commit.number()).filter(commit::isSameAttempt).isPresent();
            } catch (MongoException noAnswer) {
                // It may be stored or not: inserting the same document again tells.
                unclear = noAnswer;
            }
        }
        throw new StoreUnavailable(
                "the store did not answer whether the commit is stored; look whether it is before you try again",
                unclear);
    }

    private JournalEntry entry(Document document) {
        Commit commit = Documents.commit(document);
        Document external = document.get("external", Document.class);
        List<Document> written = external == null
                ? document.getList("changes", Document.class)
                : readApart(commit.attempt(), external.getInteger("count"));
        if (external != null && !CommitHash.of(written).equals(external.getString("hash"))) {
            throw new BrokenJournal(commit.number(), "its changes are not those that it was stored with");
        }
        return new JournalEntry(commit, written.stream().map(Documents::change).toList());
    }

    private List<Document> readApart(String attempt, int count) {
        List<Document> found = new ArrayList<>(count);
        for (int from = 0; from < count; from += BATCH) {
            List<Document> ids = new ArrayList<>();
            for (int n = from; n < Math.min(from + BATCH, count); n++) {
                ids.add(partId(attempt, n));
            }
            changes.find(Filters.in(Documents.ID, ids)).batchSize(BATCH).into(found);
        }
        return found.stream()
                .sorted((a, b) -> Integer.compare(partNumber(a), partNumber(b)))
                .map(part -> part.get("change", Document.class))
                .toList();
    }

    private static Document partId(String attempt, int n) {
        return new Document("attempt", attempt).append("n", n);
    }

    private static int partNumber(Document part) {
        return part.get(Documents.ID, Document.class).getInteger("n");
    }

    private static long bytesOf(List<Document> written) {
        long total = 0;
        for (Document document : written) {
            int bytes = new RawBsonDocument(document, new DocumentCodec())
                    .getByteBuffer()
                    .remaining();
            if (bytes > MOST_DOCUMENT_BYTES) {
                throw new IllegalArgumentException("the document " + document.getString("id") + " has " + bytes
                        + " bytes; at most " + MOST_DOCUMENT_BYTES + " are stored");
            }
            total += bytes;
        }
        return total;
    }

    /** The hash that a commit must carry: over its head and all its changes. */
    static String hashOf(Commit head, List<Change> changes) {
        return CommitHash.of(Documents.head(head)
                .append("changes", changes.stream().map(Documents::change).toList()));
    }
}
