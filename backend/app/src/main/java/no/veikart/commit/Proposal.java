package no.veikart.commit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.veikart.roadmap.InvalidContent;
import no.veikart.roadmap.Kinds;
import no.veikart.roadmap.Node;
import no.veikart.roadmap.NodeMapper;
import no.veikart.roadmap.Roadmap;

/** Works out the roadmap that a draft would make, and refuses it with everything that is wrong. */
final class Proposal {
    private final Kinds kinds;
    private final NodeMapper mapper;

    Proposal(Kinds kinds, NodeMapper mapper) {
        this.kinds = kinds;
        this.mapper = mapper;
    }

    Roadmap on(Roadmap before, Instant at, Draft draft) {
        List<String> problems = new ArrayList<>();
        List<Node> put = new ArrayList<>();
        Set<String> removed = new HashSet<>();
        Set<String> seen = new HashSet<>();
        for (Draft.Edit edit : draft.edits()) {
            Map<String, Object> content = edit.content();
            if (!seen.add(edit.id())) {
                problems.add(edit.id() + " is edited twice");
            } else if (content != null) {
                read(edit.id(), content, put, problems);
            } else if (before.find(edit.id()).isPresent()) {
                removed.add(edit.id());
            } else {
                problems.add(edit.id() + " cannot be removed: it does not exist");
            }
        }
        Roadmap next = before.with(before.commit() + 1, at, put, removed);
        kinds.brokenReferences(next)
                .forEach(broken -> problems.add(broken.id() + ": " + broken.field() + " " + broken.problem()));
        if (!problems.isEmpty()) {
            throw new InvalidCommit(problems);
        }
        return next;
    }

    private void read(String id, Map<String, Object> content, List<Node> put, List<String> problems) {
        try {
            put.add(mapper.read(id, content));
        } catch (InvalidContent wrong) {
            problems.add(id + ": " + wrong.field() + ": " + wrong.getMessage());
        }
    }
}
