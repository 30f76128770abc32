package no.veikart.commit;

import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;

/** Writes until the disk is full, tells how the first refused write was told, and what can still be read. */
final class FullDiskMain {
    private FullDiskMain() {}

    /** One that is not made small by compressing it. */
    private static String text(Random random) {
        return random.ints(100_000, 'a', 'z').mapToObj(Character::toString).collect(Collectors.joining());
    }

    public static void main(String[] args) {
        WrittenJournal journal = WrittenJournal.in(Path.of(args[0]));
        try {
            Random random = new Random(1);
            for (int n = 1; n < 500; n++) {
                journal.commits().commit(WrittenJournal.draft(text(random)));
                KilledProcess.print("WRITTEN " + n);
            }
        } catch (StoreUnavailable refused) {
            KilledProcess.print("REFUSED " + refused.getMessage());
        }
        KilledProcess.print("READ " + journal.commits().current().commit());
        Runtime.getRuntime().halt(0);
    }
}
