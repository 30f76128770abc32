package no.veikart.commit;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.veikart.actor.Actor;
import no.veikart.platform.EmbeddedStore;
import no.veikart.roadmap.Kind;
import no.veikart.roadmap.Kinds;

/** A journal in a store of its own, of actors only. */
public final class WrittenJournal implements AutoCloseable {
    /** The only kind. */
    public static final Kinds KINDS = new Kinds(List.of(new Kind<>("actor", "actors", Actor.class)));

    private final EmbeddedStore store;
    private final MongoClient client;
    private final Commits commits;

    private WrittenJournal(Path folder) {
        store = new EmbeddedStore(folder);
        client = MongoClients.create(store.connectionString());
        commits = StoredJournal.commitsOf(client.getDatabase("veikart"), KINDS);
    }

    public static WrittenJournal in(Path folder) {
        return new WrittenJournal(folder);
    }

    public Commits commits() {
        return commits;
    }

    /** Makes some commits. */
    public void write(int count) {
        for (int n = 0; n < count; n++) {
            commits.commit(draft("Actor " + Math.random()));
        }
    }

    /** A commit that names one actor. */
    public static Draft draft(String name) {
        Draft.Edit edit = new Draft.Edit("actor:a", Map.of("name", name, "type", "MUNICIPALITY"), null);
        return new Draft(null, new Author("Veikart", "test"), "a test", null, null, List.of(edit));
    }

    @Override
    public void close() {
        client.close();
        store.close();
    }
}
