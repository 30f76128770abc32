package no.veikart.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.veikart.commit.Problem;
import org.jspecify.annotations.Nullable;

/** Changes of any kind, as one commit. */
public record ApplyChangesInput(
        List<Change> changes,
        String reason,
        @Nullable String decision,
        @Nullable Integer expectedVersion,
        boolean dryRun,
        @Nullable Boolean cascade)
        implements WriteInput {
    private static final int MOST = 1000;

    /** A change to one thing; its content is as the dataset's, without the id. */
    public record Change(
            String id,
            ChangeAction action,
            @Nullable Map<String, @Nullable Object> content,
            @Nullable String decision) {}

    @Override
    public boolean cascades() {
        return Boolean.TRUE.equals(cascade);
    }

    @Override
    public List<Edit> edits(Head head) {
        if (changes.isEmpty() || changes.size() > MOST) {
            head.problem(
                    "changes", Problem.Code.INVALID, changes.size() + " changes are given; a commit has 1 to " + MOST);
            return List.of();
        }
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            edits.add(edit(changes.get(i), "changes[" + i + "]", head));
        }
        return edits;
    }

    private static Edit edit(Change change, String path, Head head) {
        boolean removes = change.action == ChangeAction.REMOVE;
        if (removes != (change.content == null)) {
            String wrong = removes ? "is removed, so it has no content" : "needs content: the fields to set";
            head.problem(path + ".content", Problem.Code.INVALID, change.id + " " + wrong);
        }
        return new Edit(
                change.id,
                change.action,
                removes ? null : change.content == null ? Map.of() : change.content,
                change.decision,
                field -> path + (field.isEmpty() || field.equals("id") ? ".id" : ".content." + field));
    }
}
