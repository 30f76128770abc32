package no.veikart.dataset;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.veikart.commit.Author;
import no.veikart.commit.Commits;
import no.veikart.commit.Draft;
import no.veikart.commit.StoredJournal;
import no.veikart.platform.EmbeddedStore;
import no.veikart.roadmap.Kinds;
import no.veikart.roadmap.NodeMapper;
import no.veikart.roadmap.RoadmapItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures how the store's file grows. It is no part of the tests: run it with {@code mvn test -Dtest=CommitGrowth}.
 */
class CommitGrowth {
    private static final int COMMITS = 10_000;

    private final Kinds kinds = DatasetKillMain.kinds();
    private final NodeMapper mapper = new NodeMapper(kinds);
    private final Random random = new Random(1);

    @TempDir
    Path folder;

    @Test
    void overTenThousandCommitsOnTheBuiltInDataset() throws IOException {
        long start = System.nanoTime();
        try (EmbeddedStore store = new EmbeddedStore(folder);
                MongoClient client = MongoClients.create(store.connectionString())) {
            Commits commits = StoredJournal.commitsOf(client.getDatabase("veikart"), kinds);
            BuiltInDataset builtIn = new BuiltInDataset(kinds, mapper);
            new DatasetLoader(commits, builtIn).load(builtIn.read());
            print("the dataset, %d nodes".formatted(commits.current().nodes().count()), start);
            List<RoadmapItem> items = commits.current().list(RoadmapItem.class);
            for (int commit = 1; commit <= COMMITS; commit++) {
                commits.commit(draft(items));
                if (commit % 1000 == 0) {
                    print("%d commits".formatted(commit), start);
                }
            }
        }
        print("closed", start);
        start = System.nanoTime();
        try (EmbeddedStore store = new EmbeddedStore(folder);
                MongoClient client = MongoClients.create(store.connectionString())) {
            print("opened again", start);
            StoredJournal.commitsOf(client.getDatabase("veikart"), kinds);
            print("started", start);
        }
    }

    private void print(String when, long start) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            long bytes = files.mapToLong(file -> file.toFile().length()).sum();
            System.out.printf("%-30s %8.1f MB %8.1f s%n", when, bytes / 1e6, (System.nanoTime() - start) / 1e9);
        }
    }

    /** Changes the description of one to three items, each stored as a whole. */
    private Draft draft(List<RoadmapItem> items) {
        Map<String, Draft.Edit> edits = new HashMap<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            RoadmapItem item = items.get(random.nextInt(items.size()));
            Map<String, Object> content = mapper.write(item);
            content.put("description", Map.of("nb", words(), "en", words()));
            edits.put(item.id(), new Draft.Edit(item.id(), content, null));
        }
        List<Draft.Edit> ordered = new ArrayList<>(edits.values());
        ordered.sort(Comparator.comparing(Draft.Edit::id));
        return new Draft(null, new Author("Veikart", "growth"), "Changed " + words(), null, null, ordered);
    }

    private String words() {
        return random.ints(random.nextInt(5, 30), 0, 2_000)
                .mapToObj(word -> Integer.toString(word * 7919 + 31, 36))
                .collect(Collectors.joining(" "));
    }
}
