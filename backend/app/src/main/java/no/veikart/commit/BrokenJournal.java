package no.veikart.commit;

/** The journal is not the chain that it was written as: a commit is missing, or changed past the program. */
public final class BrokenJournal extends RuntimeException {
    BrokenJournal(int number, String problem) {
        super("commit " + number + " of the journal is broken: " + problem + ". Restore the store from a backup.");
    }
}
