package no.veikart.commit;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/**
 * A hash over a document that stands beside the journal, so that {@code veikart.jar verify} sees whether anybody has edited it in the store. Those
 * who can write there could make the hash anew too: it shows slips and tampering by hand, as the journal's own chain shows more.
 */
public final class Seal {
    /** The collection of proposals. */
    public static final String PROPOSALS = "proposals";

    private static final String HASH = "hash";
    private static final int BATCH = 100;

    private Seal() {}

    /** The document with the hash of all else in it. */
    public static Document sealed(Document document) {
        return document.append(HASH, hashOf(document));
    }

    private static String hashOf(Document document) {
        Document open = new Document(document);
        open.remove(HASH);
        return CommitHash.of(open);
    }

    /** What is wrong with the sealed documents of a store. */
    static List<String> problemsIn(MongoDatabase database) {
        List<String> problems = new ArrayList<>();
        for (Document document : database.getCollection(PROPOSALS).find().batchSize(BATCH)) {
            if (!hashOf(document).equals(document.get(HASH))) {
                problems.add("proposal " + document.get("_id") + " is not as it was written");
            }
        }
        return problems;
    }
}
