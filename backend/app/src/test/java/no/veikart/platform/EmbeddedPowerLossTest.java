package no.veikart.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPowerLossTest {
    private static final int COMMITS = 600;
    private static final int LOSSES = 60;

    @TempDir
    Path folder;

    // Whatever the disk has kept, the file opens at the last commit that was answered, or at the one that was being
    // written.
    @Test
    void takesBackNoCommitThatWasAnswered() throws IOException {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        EmbeddedDisk disk = new EmbeddedDisk();
        List<State> states = write(disk, random);
        Path image = folder.resolve("image");
        disk.losePower(LOSSES, random, (file, answered) -> {
            Files.write(image, file);
            State found = read(image);
            State last = states.get(answered);
            State next = states.get(Math.min(answered + 1, COMMITS));
            assertThat(found.contents)
                    .as("seed %d: the contents (as a hash) after commit %d or the next", seed, answered)
                    .isIn(last.contents, next.contents);
            assertThat(found.version)
                    .as("seed %d: the version after commit %d", seed, answered)
                    .isGreaterThanOrEqualTo(last.version);
        });
    }

    private record State(int contents, long version) {
        static State of(MVStore store) {
            return new State(new HashMap<>(store.openMap("map")).hashCode(), store.getCurrentVersion());
        }
    }

    /** What is in the store after each commit, from none. */
    private List<State> write(EmbeddedDisk disk, Random random) throws IOException {
        MVStore store = EmbeddedFileStore.open(disk.watch(folder.resolve("file")));
        EmbeddedMark mark = EmbeddedMark.open(folder.resolve("mark"), 0);
        List<State> states = new ArrayList<>(List.of(State.of(store)));
        try (EmbeddedFile file = new EmbeddedFile(store, mark)) {
            MVMap<String, String> map = store.openMap("map");
            for (int commit = 1; commit <= COMMITS; commit++) {
                for (int change = random.nextInt(3); change >= 0; change--) {
                    String key = "key" + random.nextInt(100);
                    // Mostly small, now and then large, so that parts of all sizes come free.
                    map.put(key, text(random, random.nextInt(20) == 0 ? 30_000 : 800));
                }
                file.commit();
                disk.answered(commit);
                states.add(State.of(store));
            }
        }
        return states;
    }

    private static String text(Random random, int length) {
        return random.ints(random.nextInt(length), 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static State read(Path image) {
        try (MVStore store = EmbeddedFileStore.open(image.toString())) {
            return State.of(store);
        }
    }
}
