package no.veikart.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.veikart.commit.Author;
import no.veikart.commit.Commit;
import no.veikart.commit.Draft;
import no.veikart.commit.History;
import no.veikart.commit.Problem;
import no.veikart.commit.Write;
import no.veikart.roadmap.InvalidContent;
import no.veikart.roadmap.Node;
import no.veikart.roadmap.NodeChange;
import no.veikart.roadmap.NodeMapper;
import no.veikart.roadmap.Roadmap;
import no.veikart.security.Caller;
import org.jspecify.annotations.Nullable;

/** One mutation on its way into the journal. Not safe for several threads. */
final class Attempt implements Write {
    private static final int LONGEST_REASON = 2000;

    private final WriteInput input;
    private final Caller caller;
    private final NodeMapper mapper;
    private final History history;
    private Meanwhile meanwhile = Meanwhile.NOTHING;
    private List<Edit> edits = List.of();
    private Cascade cascade = Cascade.none(List.of());
    private @Nullable Roadmap before;
    private @Nullable Roadmap after;

    Attempt(WriteInput input, Caller caller, NodeMapper mapper, History history) {
        this.input = input;
        this.caller = caller;
        this.mapper = mapper;
        this.history = history;
    }

    @Override
    public Draft on(Roadmap head, List<Problem> problems) {
        checkReason(problems);
        edits = input.edits(new Head(head, mapper, problems));
        List<Draft.Edit> changed = edits.stream()
                .map(edit -> resolved(edit, head, problems))
                .filter(edit -> !isAlready(edit, head))
                .toList();
        cascade = input.cascades() ? Cascade.of(changed, edits, head, mapper) : Cascade.none(changed);
        meanwhile = Meanwhile.since(input.expectedVersion(), ids(), head, history, mapper);
        problems.addAll(meanwhile.problems());
        if (changed.isEmpty() && problems.isEmpty()) {
            problems.add(new Problem("", "", Problem.Code.UNCHANGED, "the roadmap says so already"));
        }
        return new Draft(
                null,
                new Author(caller.organisationOrThrow(), caller.role().name()),
                input.reason().strip(),
                input.decision(),
                null,
                cascade.edits(),
                caller.subject());
    }

    private Set<String> ids() {
        return Stream.concat(
                        edits.stream().map(Edit::id), cascade.edits().stream().map(Draft.Edit::id))
                .collect(Collectors.toSet());
    }

    private void checkReason(List<Problem> problems) {
        int length = input.reason().strip().length();
        if (length == 0 || length > LONGEST_REASON) {
            problems.add(new Problem(
                    "",
                    "reason",
                    Problem.Code.INVALID,
                    "the reason has " + length + " characters; say why in 1 to " + LONGEST_REASON));
        }
    }

    private Draft.Edit resolved(Edit edit, Roadmap head, List<Problem> problems) {
        Map<String, @Nullable Object> given = edit.content();
        Optional<Node> known = head.find(edit.id());
        if (given == null) {
            return new Draft.Edit(edit.id(), null, edit.decision());
        }
        if (edit.action() == ChangeAction.CREATE && known.isPresent()) {
            problems.add(new Problem(edit.id(), "", Problem.Code.EXISTS, edit.id() + " exists already; UPDATE it"));
        }
        if (edit.action() == ChangeAction.UPDATE && known.isEmpty()) {
            String message = String.valueOf(head.unknown(edit.id()).getMessage());
            problems.add(new Problem(edit.id(), "", Problem.Code.NOT_FOUND, message));
        }
        Map<String, Object> whole = new LinkedHashMap<>();
        if (edit.action() == ChangeAction.UPDATE) {
            known.ifPresent(node -> whole.putAll(mapper.write(node)));
        }
        given.forEach((field, value) -> {
            if (value == null) {
                whole.remove(field);
            } else {
                whole.put(field, value);
            }
        });
        return new Draft.Edit(edit.id(), whole, edit.decision());
    }

    private boolean isAlready(Draft.Edit edit, Roadmap head) {
        Optional<Node> known = head.find(edit.id());
        if (edit.content() == null || known.isEmpty()) {
            return false;
        }
        try {
            return mapper.read(edit.id(), edit.content()).equals(known.get());
        } catch (InvalidContent told) {
            return false;
        }
    }

    @Override
    public void check(Roadmap head, Roadmap next, List<Problem> problems) {
        before = head;
        after = next;
        List<NodeChange> changes = head.changesTo(next);
        checkDecision("", "decision", input.decision(), next, problems);
        edits.forEach(edit -> checkDecision(edit.id(), "decision", edit.decision(), next, problems));
        new Permissions(caller, head, mapper).check(changes, problems);
        HardCycles.check(changes, next, problems);
    }

    private static void checkDecision(
            String id, String field, @Nullable String decision, Roadmap next, List<Problem> problems) {
        if (decision == null) {
            return;
        }
        if (next.find(decision).isEmpty()) {
            String message = String.valueOf(next.unknown(decision).getMessage());
            problems.add(new Problem(id, field, Problem.Code.NOT_FOUND, message));
        } else if (!decision.startsWith("decision:")) {
            problems.add(new Problem(id, field, Problem.Code.INVALID, decision + " is no decision"));
        }
    }

    /** Problems as errors of the input. */
    List<InputError> errors(List<Problem> problems) {
        List<InputError> errors = new ArrayList<>();
        for (Problem problem : problems) {
            errors.add(new InputError(placeOf(problem), problem.message(), problem.code()));
        }
        return errors.stream().distinct().toList();
    }

    private @Nullable String placeOf(Problem problem) {
        return problem.id().isEmpty()
                ? problem.field().isEmpty() ? null : problem.field()
                : edits.stream()
                        .filter(edit -> edit.id().equals(problem.id()))
                        .findFirst()
                        .map(edit -> edit.place().apply(problem.field()))
                        .filter(place -> !place.isEmpty())
                        .orElse(isCascaded(problem.id()) ? "cascade" : null);
    }

    private boolean isCascaded(String id) {
        return cascade.removed().contains(id) || cascade.changed().contains(id);
    }

    Meanwhile meanwhile() {
        return meanwhile;
    }

    /** What came of it, once it has been stored, or tried out. */
    ChangePayload done(@Nullable Commit commit) {
        Roadmap was = Objects.requireNonNull(before);
        return new ChangePayload(
                commit,
                List.of(),
                List.of(),
                was,
                after,
                was.getAll(Node.class, cascade.removed()),
                Objects.requireNonNull(after).getAll(Node.class, cascade.changed()));
    }
}
