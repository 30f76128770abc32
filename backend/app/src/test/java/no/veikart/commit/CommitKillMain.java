package no.veikart.commit;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.veikart.platform.EmbeddedStore;
import no.veikart.roadmap.Kind;
import no.veikart.roadmap.Kinds;
import no.veikart.roadmap.Node;
import org.jspecify.annotations.Nullable;

/** A process that commits until it is killed, and prints the number of each commit once it is acknowledged. */
final class CommitKillMain {
    static final Kinds KINDS =
            new Kinds(List.of(new Kind<>("note", "notes", Note.class), new Kind<>("page", "pages", Page.class)));

    /** A thing to commit. */
    record Note(String id, String name, @Nullable String text) implements Node {}

    /** A thing of another kind, for another collection. */
    record Page(String id, String name, @Nullable String text) implements Node {}

    private final Commits commits;
    private final Random random;

    private CommitKillMain(Commits commits, Random random) {
        this.commits = commits;
        this.random = random;
    }

    public static void main(String[] args) {
        KilledProcess.print(KilledProcess.READY);
        try (EmbeddedStore store = new EmbeddedStore(Path.of(args[0]));
                MongoClient client = MongoClients.create(store.connectionString())) {
            Commits commits = StoredJournal.commitsOf(client.getDatabase("veikart"), KINDS);
            CommitKillMain main = new CommitKillMain(commits, new Random(Long.parseLong(args[1])));
            while (true) {
                Commit commit = commits.commit(main.draft());
                KilledProcess.print(String.valueOf(commit.number()));
            }
        }
    }

    private Draft draft() {
        Map<String, Draft.Edit> edits = new HashMap<>();
        // Mostly a few small documents; now and then so many that they are stored apart from the commit.
        boolean large = random.nextInt(50) == 0;
        for (int edit = random.nextInt(1, 6); edit > 0; edit--) {
            Draft.Edit next = edit(large ? 400_000 : 500);
            edits.put(next.id(), next);
        }
        return new Draft(null, new Author("Veikart", "test"), "a test", null, null, new ArrayList<>(edits.values()));
    }

    private Draft.Edit edit(int length) {
        String id = (random.nextBoolean() ? "note:n" : "page:p") + random.nextInt(60);
        boolean removes = random.nextInt(5) == 0 && commits.current().find(id).isPresent();
        String text = String.valueOf((char) random.nextInt('a', 'z')).repeat(random.nextInt(length));
        return new Draft.Edit(id, removes ? null : Map.of("name", "Name of " + id, "text", text + "."), null);
    }
}
