package no.veikart.commit;

import java.util.List;

/** A commit with its changes. */
record JournalEntry(Commit commit, List<Change> changes) {}
