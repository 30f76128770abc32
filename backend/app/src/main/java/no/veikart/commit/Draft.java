package no.veikart.commit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to commit.
 *
 * @param at when the facts were known; null means now
 * @param decision the id of the decision behind it; null when none is recorded
 * @param dataset null when it does not load the built-in dataset
 * @param edits what is to change, at most one edit for an id
 * @param subject whom the author's token was given to, which is kept apart from the journal; null when it was not told
 */
public record Draft(
        @Nullable Instant at,
        Author author,
        String message,
        @Nullable String decision,
        @Nullable DatasetPart dataset,
        List<Edit> edits,
        @Nullable String subject) {

    public Draft(
            @Nullable Instant at,
            Author author,
            String message,
            @Nullable String decision,
            @Nullable DatasetPart dataset,
            List<Edit> edits) {
        this(at, author, message, decision, dataset, edits, null);
    }

    /**
     * A change to one node.
     *
     * @param content the whole document after the change; null removes the node
     * @param decision the decision behind this change; null means the draft's
     * @param decided the fields that the decision is behind; empty when it is behind the whole change
     */
    public record Edit(
            String id,
            @Nullable Map<String, Object> content,
            @Nullable String decision,
            List<String> decided) {

        /** A change that is decided as a whole, or not at all. */
        public Edit(String id, @Nullable Map<String, Object> content, @Nullable String decision) {
            this(id, content, decision, List.of());
        }
    }
}
