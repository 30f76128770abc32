package no.veikart.commit;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import no.veikart.roadmap.Kinds;
import no.veikart.roadmap.NodeMapper;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Checks whether a store is what the program has written: that the commits are one chain of hashes from the first, and that the current
 * documents are what the commits made. Writes nothing, and may run beside servers.
 *
 * <p>What no chain can show is that its end was cut off, or that all of it was written anew: for that, compare the last hash with one noted
 * before.
 */
final class Verification {
    private static final int MOST_PROBLEMS = 100;

    private final Journal journal;
    private final CurrentDocuments documents;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Last> last = new HashMap<>();
    private @Nullable Commit head;
    private int commits;

    /** The last that the journal says of a thing; its content is null when it was removed. */
    private record Last(int commit, @Nullable Document content) {}

    private Verification(MongoDatabase database, Kinds kinds, NodeMapper mapper) {
        this.journal = new Journal(database);
        this.documents = new CurrentDocuments(database, kinds, mapper);
    }

    /** Reads the whole store once. */
    static Verification of(MongoDatabase database, Kinds kinds, NodeMapper mapper) {
        Verification verification = new Verification(database, kinds, mapper);
        verification.readJournal();
        verification.compareDocuments();
        Seal.problemsIn(database).forEach(verification::problem);
        return verification;
    }

    /** Everything that is wrong, at most about a hundred things; empty when nothing is. */
    List<String> problems() {
        return problems;
    }

    int commits() {
        return commits;
    }

    int things() {
        return (int) last.values().stream().filter(each -> each.content != null).count();
    }

    /** The last commit; null in an empty store. */
    @Nullable
    Commit head() {
        return head;
    }

    private void readJournal() {
        for (int number : journal.numbers()) {
            commits++;
            try {
                take(journal.entriesAfter(number - 1, number).getFirst());
            } catch (RuntimeException unreadable) {
                problem(
                        unreadable instanceof BrokenJournal
                                ? String.valueOf(unreadable.getMessage())
                                : "commit " + number + " cannot be read: " + unreadable.getMessage());
            }
        }
    }

    private void take(JournalEntry entry) {
        Commit commit = entry.commit();
        int before = head == null ? 0 : head.number();
        for (int missing = before + 1; missing < commit.number(); missing++) {
            problem("commit " + missing + " is missing or cannot be read");
        }
        if (before == commit.number() - 1 && !commit.previous().equals(head == null ? "" : head.hash())) {
            problem("commit " + commit.number() + " does not follow on commit " + before);
        }
        if (!Journal.hashOf(commit, entry.changes()).equals(commit.hash())) {
            problem("commit " + commit.number() + " is not what its hash was made of");
        }
        head = commit;
        entry.changes()
                .forEach(change -> last.put(
                        change.id(),
                        new Last(
                                commit.number(), change.content() == null ? null : Documents.plain(change.content()))));
    }

    private void compareDocuments() {
        int watermark = documents.watermark();
        Map<String, CurrentDocuments.Stored> stored = documents.stored();
        TreeSet<String> ids = new TreeSet<>(last.keySet());
        ids.addAll(stored.keySet());
        for (String id : ids) {
            Last expected = last.get(id);
            CurrentDocuments.Stored found = stored.get(id);
            if (expected == null) {
                problem(id + " stands in the store, and no commit has made it");
            } else if (expected.commit <= watermark) {
                compare(id, expected, found);
            }
        }
    }

    private void compare(String id, Last expected, CurrentDocuments.@Nullable Stored found) {
        if (found == null) {
            problem(id + " is gone from the store; commit " + expected.commit + " has made it");
        } else if (found.commit() != expected.commit) {
            problem(id + " says that commit " + found.commit() + " has changed it last; that was commit "
                    + expected.commit);
        } else if (!Objects.equals(found.content(), expected.content)) {
            problem(id + " is not as commit " + expected.commit + " has left it");
        }
    }

    private void problem(String message) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(message);
        } else if (problems.size() == MOST_PROBLEMS) {
            problems.add("and more");
        }
    }
}
