package no.veikart.commit;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import no.veikart.platform.EmbeddedStore;
import no.veikart.roadmap.NodeMapper;
import no.veikart.roadmap.Roadmap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the world does to a journal. */
class CommitFaultsTest {
    @TempDir
    Path folder;

    private static final class JumpingClock extends Clock {
        Instant now = Instant.parse("2026-06-01T12:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @Test
    void aClockThatJumpsNeverTakesTheRoadmapBack() {
        JumpingClock clock = new JumpingClock();
        try (EmbeddedStore store = new EmbeddedStore(folder);
                MongoClient client = MongoClients.create(store.connectionString())) {
            Commits commits = new Commits(
                    client.getDatabase("veikart"), WrittenJournal.KINDS, new NodeMapper(WrittenJournal.KINDS), clock);
            List<String> jumps = List.of(
                    "2026-06-01T12:00:00Z", "1970-01-01T00:00:00Z", "2030-01-01T00:00:00Z", "2026-06-01T12:00:01Z");
            for (String jump : jumps) {
                clock.now = Instant.parse(jump);
                commits.commit(WrittenJournal.draft("Actor at " + jump));
            }
            assertThat(commits.log()).extracting(Commit::at).isSorted();
            // When it was stored is what the clock said, right or wrong.
            assertThat(commits.log())
                    .extracting(commit -> commit.recordedAt().toString())
                    .containsExactlyElementsOf(jumps);
            History history = StoredJournal.historyOf(commits);
            assertThat(history.asOf(Instant.parse("2029-01-01T00:00:00Z")).commit())
                    .isEqualTo(2);
            assertThat(history.asOf(Instant.parse("2031-01-01T00:00:00Z")).commit())
                    .isEqualTo(4);
        }
        assertThat(StoredJournal.assertWhole(folder, WrittenJournal.KINDS)).isEqualTo(4);
    }

    @Test
    void onlyTheLastFewPastValuesAreKept() {
        try (WrittenJournal journal = WrittenJournal.in(folder)) {
            journal.write(10);
            History history = new History(journal.commits(), 2);
            Roadmap third = history.at(3);
            assertThat(history.at(3)).isSameAs(third);
            history.at(4);
            history.at(5);
            assertThat(history.at(3)).isNotSameAs(third);
            assertThat(history.at(3).find("actor:a")).isEqualTo(third.find("actor:a"));
        }
    }

    /** The operating system refuses to let the file grow, as a full disk does. */
    @Test
    void whenTheDiskIsFullWritesAreRefusedReadsGoOnAndNothingThatWasAnsweredIsLost() throws Exception {
        Process process = new ProcessBuilder(
                        "bash",
                        "-c",
                        "ulimit -f 3000; exec \"$@\"",
                        "bash",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FullDiskMain.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> told;
        try (BufferedReader output = process.inputReader()) {
            told = output.lines().toList();
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(told).as("what the process told").anyMatch(line -> line.startsWith("REFUSED the store"));
        int answered =
                (int) told.stream().filter(line -> line.startsWith("WRITTEN")).count();
        assertThat(answered).isPositive();
        assertThat(told).contains("READ " + answered);
        assertThat(StoredJournal.assertWhole(folder, WrittenJournal.KINDS)).isBetween(answered, answered + 1);
    }
}
