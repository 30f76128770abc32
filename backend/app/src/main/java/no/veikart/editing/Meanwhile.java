package no.veikart.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import no.veikart.commit.History;
import no.veikart.commit.NoSuchPoint;
import no.veikart.commit.Problem;
import no.veikart.roadmap.Node;
import no.veikart.roadmap.NodeChange;
import no.veikart.roadmap.NodeMapper;
import no.veikart.roadmap.Roadmap;
import org.jspecify.annotations.Nullable;

/**
 * What others have done to the same things since the version that a caller has read.
 *
 * @param commits the numbers of their commits, as far as the things still stand
 */
record Meanwhile(Set<Integer> commits, List<Problem> problems) {
    static final Meanwhile NOTHING = new Meanwhile(Set.of(), List.of());

    static Meanwhile since(
            @Nullable Integer expected, Set<String> ids, Roadmap head, History history, NodeMapper mapper) {
        if (expected == null || expected == head.commit()) {
            return NOTHING;
        }
        Meanwhile found = new Meanwhile(new TreeSet<>(), new ArrayList<>());
        try {
            history.at(expected).changesTo(head).stream()
                    .filter(change -> ids.contains(change.id()))
                    .forEach(change -> found.add(change, expected, head, mapper));
        } catch (NoSuchPoint none) {
            found.problems.add(
                    new Problem("", "expectedVersion", Problem.Code.INVALID, String.valueOf(none.getMessage())));
        }
        return found;
    }

    private void add(NodeChange change, int expected, Roadmap head, NodeMapper mapper) {
        int commit = head.commitOf(change.id());
        boolean removed = change.after() == null;
        if (!removed) {
            commits.add(commit);
        }
        problems.add(new Problem(
                change.id(),
                "",
                Problem.Code.CONFLICT,
                removed
                        ? "it has been removed since commit " + expected
                        : "commit " + commit + " has changed it since commit " + expected + ": "
                                + String.join(", ", changedFields(change, mapper))));
    }

    private static Set<String> changedFields(NodeChange change, NodeMapper mapper) {
        Map<String, Object> before = written(change.before(), mapper);
        Map<String, Object> after = written(change.after(), mapper);
        Set<String> fields = new TreeSet<>(after.keySet());
        fields.addAll(before.keySet());
        fields.removeIf(field -> Objects.equals(before.get(field), after.get(field)));
        return fields;
    }

    private static Map<String, Object> written(@Nullable Node node, NodeMapper mapper) {
        return node == null ? Map.of() : mapper.write(node);
    }
}
