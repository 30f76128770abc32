package no.veikart.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.veikart.commit.History;
import no.veikart.commit.NoSuchPoint;
import no.veikart.commit.Problem;
import no.veikart.roadmap.Node;
import no.veikart.roadmap.NodeChange;
import no.veikart.roadmap.Roadmap;
import org.jspecify.annotations.Nullable;

/** Taking a commit back: everything that it changed becomes as it was before, unless it has been changed again since. */
final class Reverts {
    private final History history;

    Reverts(History history) {
        this.history = history;
    }

    List<Edit> edits(Given given, Head head) {
        int number = Objects.requireNonNull(given.number("commit"));
        try {
            Roadmap before = number == 1 ? Roadmap.EMPTY : history.at(number - 1);
            List<Edit> edits = new ArrayList<>();
            for (NodeChange change : before.changesTo(history.at(number))) {
                if (isStill(change, number, head)) {
                    edits.add(reverted(change, head));
                }
            }
            return edits;
        } catch (NoSuchPoint none) {
            head.problem("commit", Problem.Code.NOT_FOUND, String.valueOf(none.getMessage()));
            return List.of();
        }
    }

    private static boolean isStill(NodeChange change, int number, Head head) {
        Node now = head.roadmap().find(change.id()).orElse(null);
        if (Objects.equals(now, change.after())) {
            return true;
        }
        head.problem(
                "commit",
                Problem.Code.CONFLICT,
                change.id()
                        + (now == null
                                ? " has been removed since"
                                : " has been changed since, by commit "
                                        + head.roadmap().commitOf(change.id()))
                        + "; take that back first");
        return false;
    }

    private static Edit reverted(NodeChange change, Head head) {
        Node before = change.before();
        Node after = change.after();
        if (before == null) {
            return new Edit(change.id(), ChangeAction.REMOVE, null, null, field -> "commit");
        }
        Map<String, @Nullable Object> content = new LinkedHashMap<>();
        if (after != null) {
            head.mapper().write(after).keySet().forEach(field -> content.put(field, null));
        }
        content.putAll(head.mapper().write(before));
        ChangeAction action = after == null ? ChangeAction.CREATE : ChangeAction.UPDATE;
        return new Edit(change.id(), action, content, null, field -> "commit");
    }
}
