package no.veikart.commit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommitKillTest {
    private static final int ROUNDS = Integer.getInteger("veikart.rounds", 10);

    @TempDir
    Path folder;

    // Each round goes on with what the last one left; the process may die while it starts, too.
    @Test
    void everyAcknowledgedCommitIsThereAndTheNextStartIsWhole() throws Exception {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        int acknowledged = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            KilledProcess process = KilledProcess.start(CommitKillMain.class, folder, random.nextLong());
            boolean whileItStarts = random.nextInt(4) == 0;
            String last = whileItStarts
                    ? process.killAfter(1, random.nextInt(1000)).getLast()
                    : process.killAfter(2 + random.nextInt(30), random.nextInt(20))
                            .getLast();
            acknowledged = last.equals(KilledProcess.READY) ? acknowledged : Integer.parseInt(last);
            int stored = StoredJournal.assertWhole(folder, CommitKillMain.KINDS);
            assertThat(stored)
                    .as(
                            "seed %d, round %d: %d commits were acknowledged, and one more may be stored",
                            seed, round, acknowledged)
                    .isBetween(acknowledged, acknowledged + 1);
            acknowledged = stored;
        }
        assertThat(acknowledged).as("commits in all rounds").isGreaterThan(ROUNDS);
        System.out.printf(
                "%d rounds of kill -9 (seed %d): %d commits acknowledged, none lost%n", ROUNDS, seed, acknowledged);
    }
}
