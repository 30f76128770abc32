package no.veikart.commit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.veikart.roadmap.BrokenReference;
import no.veikart.roadmap.InvalidContent;
import no.veikart.roadmap.Kinds;
import no.veikart.roadmap.Node;
import no.veikart.roadmap.NodeMapper;
import no.veikart.roadmap.Roadmap;
import org.jspecify.annotations.Nullable;

/** Works out the roadmap that a draft would make, and everything that is wrong with it. Used once. */
final class Proposal {
    private final Kinds kinds;
    private final NodeMapper mapper;
    private final Roadmap before;
    private final List<Problem> problems;
    private final List<Node> put = new ArrayList<>();
    private final Set<String> removed = new HashSet<>();
    private final Set<String> seen = new HashSet<>();

    /**
     * @param problems takes up what is wrong
     */
    Proposal(Kinds kinds, NodeMapper mapper, Roadmap before, List<Problem> problems) {
        this.kinds = kinds;
        this.mapper = mapper;
        this.before = before;
        this.problems = problems;
    }

    /**
     * The value after a draft; what is wrong in the draft is left out.
     *
     * @param at when its facts are known; null for a value that is not to be stored
     */
    Roadmap of(Draft draft, @Nullable Instant at) {
        PlainText.problemsIn("reason", draft.message())
                .forEach(wrong -> problem("", wrong.field(), Problem.Code.INVALID, String.valueOf(wrong.getMessage())));
        draft.edits().forEach(this::read);
        Roadmap next = at == null ? before.with(put, removed) : before.with(before.commit() + 1, at, put, removed);
        kinds.brokenReferences(next).forEach(this::report);
        return next;
    }

    private void read(Draft.Edit edit) {
        Map<String, Object> content = edit.content();
        if (!seen.add(edit.id())) {
            problem(edit.id(), "", Problem.Code.INVALID, "is edited twice");
        } else if (content != null) {
            read(edit.id(), content);
        } else if (before.find(edit.id()).isPresent()) {
            removed.add(edit.id());
        } else {
            problem(edit.id(), "", Problem.Code.NOT_FOUND, "cannot be removed: it does not exist");
        }
    }

    private void read(String id, Map<String, Object> content) {
        List<InvalidContent> wrong = mapper.problemsIn(id, content);
        if (wrong.isEmpty()) {
            // As it will be read from the store: what is empty is not written, and may be missing then.
            Map<String, Object> written = mapper.write(mapper.read(id, content));
            wrong = mapper.problemsIn(id, written);
            if (wrong.isEmpty()) {
                wrong = PlainText.problemsIn("", written);
                put.add(mapper.read(id, written));
            }
        }
        wrong.forEach(each -> problem(id, each.field(), Problem.Code.INVALID, String.valueOf(each.getMessage())));
    }

    /** What refers to something that the draft makes, but wrongly, is told by what is wrong with that. */
    private void report(BrokenReference broken) {
        if (removed.contains(broken.target())) {
            problem(
                    broken.target(),
                    "",
                    Problem.Code.REFERENCED,
                    "cannot be removed: " + broken.id() + " refers to it in " + broken.field());
        } else if (!seen.contains(broken.target())
                || before.find(broken.target()).isPresent()) {
            problem(broken.id(), broken.field(), Problem.Code.NOT_FOUND, broken.problem());
        }
    }

    private void problem(String id, String field, Problem.Code code, String message) {
        problems.add(new Problem(id, field, code, message));
    }
}
