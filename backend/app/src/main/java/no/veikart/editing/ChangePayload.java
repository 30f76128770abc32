package no.veikart.editing;

import java.util.List;
import no.veikart.commit.Commit;
import no.veikart.roadmap.Node;
import no.veikart.roadmap.Roadmap;
import no.veikart.schedule.ConflictChanges;
import org.jspecify.annotations.Nullable;

/**
 * What came of a mutation.
 *
 * @param commit the commit; null when nothing was stored
 * @param userErrors what was wrong; when there is anything, nothing was stored
 * @param meanwhile the commits that changed the same things since the version that the caller expected
 * @param before the roadmap that it was written on; null when it was refused
 * @param after the roadmap that it made, or would make; null when it was refused
 * @param removedToo what went with what was removed, as it was before
 * @param changedToo what lost its references to what was removed, as it is after
 */
public record ChangePayload(
        @Nullable Commit commit,
        List<InputError> userErrors,
        List<Commit> meanwhile,
        @Nullable Roadmap before,
        @Nullable Roadmap after,
        List<Node> removedToo,
        List<Node> changedToo) {

    /** Nothing was stored, because of these errors. */
    public static ChangePayload refused(List<InputError> errors, List<Commit> meanwhile) {
        return new ChangePayload(null, errors, meanwhile, null, null, List.of(), List.of());
    }

    /** What it does to the conflicts of the plans; nothing when it was refused. */
    ConflictChanges conflicts() {
        return before == null || after == null ? ConflictChanges.NONE : ConflictChanges.between(before, after);
    }
}
