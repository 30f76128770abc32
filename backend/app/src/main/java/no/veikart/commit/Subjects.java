package no.veikart.commit;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Optional;
import org.bson.Document;

/**
 * Whom the tokens behind commits were given to, in a collection of its own. It may be persons; so it is no part of the journal and of its
 * hashes, and can be erased.
 */
public final class Subjects {
    private static final String ATTEMPT = Documents.ID;

    private final MongoCollection<Document> subjects;

    Subjects(MongoDatabase database) {
        this.subjects = database.getCollection("subjects");
    }

    /** Before the commit itself is stored, so that none is without; what a lost attempt leaves behind is harmless. */
    void keep(Commit commit, String subject) {
        subjects.replaceOne(
                Filters.eq(ATTEMPT, commit.attempt()),
                new Document(ATTEMPT, commit.attempt()).append("subject", subject),
                new ReplaceOptions().upsert(true));
    }

    /** Whom the token behind a commit was given to; empty when that was not told, or has been erased. */
    public Optional<String> find(Commit commit) {
        return Optional.ofNullable(subjects.find(Filters.eq(ATTEMPT, commit.attempt()))
                        .batchSize(1)
                        .first())
                .map(document -> document.getString("subject"));
    }

    /** Forgets a subject wherever it stands. Returns of how many commits it was. */
    public int erase(String subject) {
        return (int) subjects.deleteMany(Filters.eq("subject", subject)).getDeletedCount();
    }
}
