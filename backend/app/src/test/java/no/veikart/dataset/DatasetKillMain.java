package no.veikart.dataset;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import no.veikart.commit.Commits;
import no.veikart.commit.KilledProcess;
import no.veikart.commit.StoredJournal;
import no.veikart.platform.EmbeddedStore;
import no.veikart.roadmap.Kinds;
import no.veikart.roadmap.KindsOnly;
import no.veikart.roadmap.NodeMapper;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * A process that loads the built-in dataset, to be killed meanwhile; it prints a line when it begins and one for each
 * commit.
 */
final class DatasetKillMain {
    private DatasetKillMain() {}

    public static void main(String[] args) throws InterruptedException {
        Kinds kinds = kinds();
        BuiltInDataset builtIn = new BuiltInDataset(kinds, new NodeMapper(kinds));
        Dataset dataset = builtIn.read();
        try (EmbeddedStore store = new EmbeddedStore(Path.of(args[0]));
                MongoClient client = MongoClients.create(store.connectionString())) {
            Commits commits = StoredJournal.commitsOf(client.getDatabase("veikart"), kinds);
            KilledProcess.print(KilledProcess.READY);
            Thread.ofPlatform()
                    .daemon()
                    .start(() -> tellEach(commits, dataset.parts().size()));
            new DatasetLoader(commits, builtIn).load(dataset);
            KilledProcess.waitForTheEnd();
        }
    }

    private static void tellEach(Commits commits, int parts) {
        for (int told = 0; told < parts; ) {
            if (commits.log().size() > told) {
                KilledProcess.print("commit " + ++told);
            } else {
                LockSupport.parkNanos(1_000_000);
            }
        }
    }

    static Kinds kinds() {
        try (var context = new AnnotationConfigApplicationContext(KindsOnly.class)) {
            return context.getBean(Kinds.class);
        }
    }
}
