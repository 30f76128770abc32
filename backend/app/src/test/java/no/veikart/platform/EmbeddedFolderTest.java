package no.veikart.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedFolderTest {
    @TempDir
    Path folder;

    private Set<Thread> before = Set.of();

    @BeforeEach
    void rememberThreads() {
        before = Thread.getAllStackTraces().keySet();
    }

    private Path file() {
        return folder.resolve(EmbeddedFolder.FILE);
    }

    private Path mark() {
        return folder.resolve(EmbeddedFolder.MARK);
    }

    /** Puts 300 documents in the folder's store, in 30 commands. */
    private void fill() {
        try (StoreSamples samples = StoreSamples.in(folder)) {
            MongoCollection<Document> items = samples.collection("items");
            Random random = new Random(1);
            IntStream.range(0, 30)
                    .forEach(part -> items.insertMany(IntStream.range(10 * part, 10 * part + 10)
                            .mapToObj(n -> document(n, random))
                            .toList()));
        }
    }

    private static Document document(int n, Random random) {
        String text = random.ints(200, 'a', 'z').mapToObj(Character::toString).collect(Collectors.joining());
        return new Document("_id", "item:" + n).append("text", text);
    }

    private Set<Document> contents() {
        try (StoreSamples samples = StoreSamples.in(folder)) {
            return samples.collection("items").find().batchSize(100).into(new HashSet<>());
        }
    }

    private void assertRefused(String... words) {
        assertThatThrownBy(() -> new EmbeddedStore(folder))
                .isInstanceOf(StoreStartException.class)
                .hasMessageContainingAll(words);
    }

    @Test
    void keepsWhatWasWrittenOverAReopening() {
        fill();
        assertThat(contents()).hasSize(300).contains(document(0, new Random(1)));
    }

    @Test
    void refusesASecondOpeningInTheSameProcess() {
        try (EmbeddedStore first = new EmbeddedStore(folder)) {
            assertRefused(first.folder().toString(), "is in use by another process", "--veikart.data-dir");
        }
        assertThat(contents()).isEmpty();
    }

    @Test
    void refusesASecondProcess() throws Exception {
        try (EmbeddedStore first = new EmbeddedStore(folder)) {
            Process second = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Opening.class.getName(),
                            folder.toString())
                    .redirectErrorStream(true)
                    .start();
            String output = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(second.waitFor(30, TimeUnit.SECONDS))
                    .as("the second process ends by itself")
                    .isTrue();
            assertThat(output).contains(first.folder().toString(), "is in use by another process");
        }
    }

    /** A process that opens a store and does not close it. */
    static final class Opening {
        private Opening() {}

        public static void main(String[] args) {
            new EmbeddedStore(Path.of(args[0]));
        }
    }

    @Test
    void refusesAFileThatWasCutShort() throws IOException {
        fill();
        byte[] whole = Files.readAllBytes(file());
        for (int percent : List.of(0, 1, 20, 50, 80, 99)) {
            Files.write(file(), Arrays.copyOf(whole, whole.length / 100 * percent));
            assertRefused(file().toString(), "backup");
        }
        Files.write(file(), whole);
        assertThat(contents()).hasSize(300);
    }

    @Test
    void refusesAnOlderFileAndTakesItWhenTheMarkIsDeleted() throws IOException {
        fill();
        byte[] older = Files.readAllBytes(file());
        try (StoreSamples samples = StoreSamples.in(folder)) {
            samples.collection("items").insertOne(new Document("_id", "later"));
        }
        Files.write(file(), older);
        assertRefused(file().toString(), "lacks changes", EmbeddedFolder.MARK);
        Files.delete(file());
        assertRefused(file().toString(), "lacks changes");
        assertThat(file()).doesNotExist();
        Files.write(file(), older);
        Files.delete(mark());
        assertThat(contents()).hasSize(300);
    }

    // Either the damage is found, or it hit a part of the file that holds nothing any more and all is there.
    @Test
    void neverOpensWithLessOrOtherThanWasWrittenWhereverTheFileIsDamaged() throws IOException {
        fill();
        Set<Document> written = contents();
        byte[] whole = Files.readAllBytes(file());
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 15; round++) {
            Files.write(file(), whole);
            damage(random.nextInt(whole.length), 1 + random.nextInt(4000), random);
            try {
                assertThat(contents()).as("seed %d, round %d", seed, round).isEqualTo(written);
            } catch (StoreStartException damaged) {
                assertThat(damaged).hasMessageContainingAll(file().toString(), "backup");
            }
        }
    }

    private void damage(int from, int length, Random random) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file().toFile(), "rw")) {
            bytes.seek(Math.min(from, bytes.length() - length));
            byte[] noise = new byte[length];
            random.nextBytes(noise);
            bytes.write(noise);
        }
    }

    @Test
    void findsASingleChangedLetterInAText() throws IOException {
        // Not worth packing, so that it stands in the file as it is.
        String needle = "qzxjkvbpygfwmucldrh";
        try (StoreSamples samples = StoreSamples.in(folder)) {
            samples.collection("items").insertOne(new Document("_id", 1).append("text", needle));
        }
        byte[] whole = Files.readAllBytes(file());
        int at = new String(whole, StandardCharsets.ISO_8859_1).indexOf(needle);
        assertThat(at).isPositive();
        whole[at + 3] ^= 1;
        Files.write(file(), whole);
        assertRefused(file().toString(), "is damaged", "backup");
    }

    @Test
    void refusesADamagedMark() throws IOException {
        fill();
        Files.writeString(mark(), "nonsense");
        assertRefused(mark().toString(), "is damaged");
    }

    @Test
    void refusesAFolderThatIsAFile() throws IOException {
        Files.writeString(folder.resolve("taken"), "");
        assertThatThrownBy(() -> new EmbeddedStore(folder.resolve("taken")))
                .isInstanceOf(StoreStartException.class)
                .hasMessageContainingAll("taken", "cannot be used", "--veikart.data-dir");
    }

    @Test
    void leavesNoThreadBehindAfterClosingOrAfterAFailedStart() throws Exception {
        fill();
        Files.write(file(), new byte[100]);
        assertRefused("is damaged");
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        while (!left().isEmpty() && System.nanoTime() < deadline) {
            Thread.sleep(20);
        }
        assertThat(left()).isEmpty();
    }

    private List<String> left() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !thread.isDaemon() && !before.contains(thread))
                .map(Thread::getName)
                .toList();
    }
}
