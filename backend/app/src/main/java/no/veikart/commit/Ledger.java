package no.veikart.commit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.veikart.roadmap.Node;
import no.veikart.roadmap.NodeMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Which commits changed a thing, and by which decision. Read from the whole journal when it is first asked, and then kept up with it: about
 * a hundred bytes for each change ever made.
 */
@Service
public class Ledger {
    private static final int KEPT = 4;

    private final Commits commits;
    private final NodeMapper mapper;
    private final Map<String, List<Step>> steps = new HashMap<>();
    private final Map<Integer, Map<String, Change>> contents = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Map<String, Change>> eldest) {
            return size() > KEPT;
        }
    };
    private int read;

    Ledger(Commits commits, NodeMapper mapper) {
        this.commits = commits;
        this.mapper = mapper;
    }

    /**
     * A commit's change to one thing.
     *
     * @param decision the decision behind the change; null when none is recorded
     * @param decided the fields that it is behind; empty when it is behind the whole change
     * @param ofCommit the decision behind the commit; null when none is recorded
     */
    public record Step(
            String id,
            int commit,
            @Nullable String decision,
            List<String> decided,
            @Nullable String ofCommit) {

        /** The id of the decision behind a field's change, or, for null, the whole thing's; null when none is recorded. */
        public @Nullable String decisionBehind(@Nullable String field) {
            boolean own = decision != null && (decided.isEmpty() || (field != null && decided.contains(field)));
            return own ? decision : ofCommit;
        }
    }

    /** The changes to a thing by the commits after one and up to another, oldest first. */
    public synchronized List<Step> stepsOf(String id, int after, int upTo) {
        int last = commits.log().size();
        if (read < last) {
            commits.read(read, last, this::take);
        }
        return steps.getOrDefault(id, List.of()).stream()
                .filter(step -> step.commit > after && step.commit <= upTo)
                .toList();
    }

    private void take(JournalEntry entry) {
        Commit commit = entry.commit();
        for (Change change : entry.changes()) {
            steps.computeIfAbsent(change.id(), none -> new ArrayList<>(1))
                    .add(new Step(
                            change.id(), commit.number(), change.decision(), change.decided(), commit.decision()));
        }
        read = commit.number();
    }

    /** What a thing was after a step; empty when the step removed it. */
    public synchronized Optional<Node> after(Step step) {
        Map<String, Change> changes = contents.get(step.commit);
        if (changes == null) {
            commits.read(step.commit - 1, step.commit, entry -> contents.put(step.commit, byId(entry)));
            changes = contents.getOrDefault(step.commit, Map.of());
        }
        return Optional.ofNullable(changes.get(step.id))
                .map(Change::content)
                .map(content -> mapper.read(step.id, content));
    }

    private static Map<String, Change> byId(JournalEntry entry) {
        return entry.changes().stream().collect(Collectors.toMap(Change::id, Function.identity()));
    }
}
