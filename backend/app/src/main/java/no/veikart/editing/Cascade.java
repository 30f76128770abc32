package no.veikart.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.veikart.commit.Draft;
import no.veikart.roadmap.InvalidContent;
import no.veikart.roadmap.Node;
import no.veikart.roadmap.NodeMapper;
import no.veikart.roadmap.Removal;
import no.veikart.roadmap.Roadmap;
import org.jspecify.annotations.Nullable;

/**
 * What goes with what is removed: whoever refers to it loses that reference, and goes too where it cannot be without.
 *
 * @param edits all that is to change: what was asked for, and what follows
 * @param removed the ids of what goes too, in order
 * @param changed the ids of what loses references, in order
 */
record Cascade(List<Draft.Edit> edits, List<String> removed, List<String> changed) {

    /** Nothing follows. */
    static Cascade none(List<Draft.Edit> asked) {
        return new Cascade(asked, List.of(), List.of());
    }

    /**
     * What follows from the removals among some edits. What the input itself says of a thing stays as it is said, also where it refers to
     * what is removed: that is refused as without a cascade.
     *
     * @param given the edits as the input means them
     */
    static Cascade of(List<Draft.Edit> asked, List<Edit> given, Roadmap head, NodeMapper mapper) {
        Map<String, Node> put = new HashMap<>();
        Set<String> gone = new HashSet<>();
        for (Draft.Edit edit : asked) {
            Node node = edit.content() == null ? null : readOrNull(edit, mapper);
            if (node != null) {
                put.put(node.id(), node);
            } else if (edit.content() == null && head.find(edit.id()).isPresent()) {
                gone.add(edit.id());
            }
        }
        if (gone.isEmpty()) {
            return none(asked);
        }
        Removal removal = Removal.of(head.with(put.values(), List.of()), gone);
        Map<String, Node> left = removal.changed().stream().collect(Collectors.toMap(Node::id, node -> node));
        List<Draft.Edit> edits = new ArrayList<>();
        for (Draft.Edit edit : asked) {
            Node less = left.remove(edit.id());
            edits.add(less == null ? edit : lessened(edit, mapper.write(less), given));
        }
        List<String> removed = removal.removed().stream()
                .filter(id -> !gone.contains(id) && !put.containsKey(id))
                .sorted()
                .toList();
        List<String> changed = left.keySet().stream().sorted().toList();
        removed.forEach(id -> edits.add(new Draft.Edit(id, null, null)));
        changed.forEach(id -> edits.add(new Draft.Edit(id, mapper.write(Objects.requireNonNull(left.get(id))), null)));
        return new Cascade(edits, removed, changed);
    }

    private static @Nullable Node readOrNull(Draft.Edit edit, NodeMapper mapper) {
        try {
            return mapper.read(edit.id(), Objects.requireNonNull(edit.content()));
        } catch (InvalidContent toldWhenItIsProposed) {
            return null;
        }
    }

    private static Draft.Edit lessened(Draft.Edit edit, Map<String, Object> less, List<Edit> given) {
        Map<String, Object> whole = Objects.requireNonNull(edit.content());
        boolean asSaid = given.stream()
                .filter(each -> each.id().equals(edit.id()) && each.content() != null)
                .flatMap(each -> Objects.requireNonNull(each.content()).keySet().stream())
                .anyMatch(field -> whole.containsKey(field) && !Objects.equals(whole.get(field), less.get(field)));
        return asSaid ? edit : new Draft.Edit(edit.id(), less, edit.decision());
    }
}
