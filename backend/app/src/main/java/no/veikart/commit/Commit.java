package no.veikart.commit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A commit without its changes: one step of the roadmap's history.
 *
 * @param number its place in the one order, from 1
 * @param at when its facts were known; never before the previous commit's
 * @param recordedAt when it was stored
 * @param author the organisation and role behind it
 * @param message why
 * @param decision the id of the decision behind all its changes that name none; null when none is recorded
 * @param dataset null when it does not load the built-in dataset
 * @param attempt a random id that tells this attempt to store it from any other
 * @param previous the hash of the commit before; empty for the first
 * @param hash the hash of this commit: of everything above and of its changes
 */
public record Commit(
        int number,
        Instant at,
        Instant recordedAt,
        Author author,
        String message,
        @Nullable String decision,
        @Nullable DatasetPart dataset,
        String attempt,
        String previous,
        String hash) {

    /** The organisation and role behind it, in one line. */
    public String by() {
        return author.toString();
    }

    boolean isSameAttempt(Commit other) {
        return attempt.equals(other.attempt);
    }

    Commit withHash(String computed) {
        return new Commit(number, at, recordedAt, author, message, decision, dataset, attempt, previous, computed);
    }
}
