package no.veikart.roadmap;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What it takes to remove nodes and leave a whole roadmap: whoever refers to one of them loses that reference where it can be without, and
 * goes too where it cannot, and so on.
 *
 * @param removed the ids of all that goes, the asked ones among them
 * @param changed what stays, with less in it
 */
public record Removal(Set<String> removed, List<Node> changed) {

    /** O(nodes) for each round of what cannot be without what went before. */
    public static Removal of(Roadmap roadmap, Collection<String> ids) {
        Set<String> removed = new HashSet<>(ids);
        Map<String, Node> changed = new HashMap<>();
        int before;
        do {
            before = removed.size();
            roadmap.nodes().filter(node -> !removed.contains(node.id())).forEach(node -> {
                RecordShape shape = RecordShape.of(node.getClass());
                if (shape.references((Record) node).stream().anyMatch(each -> removed.contains(each.id()))) {
                    shape.without((Record) node, removed)
                            .ifPresentOrElse(left -> changed.put(node.id(), (Node) left), () -> removed.add(node.id()));
                }
            });
        } while (removed.size() > before);
        changed.keySet().removeAll(removed);
        return new Removal(Set.copyOf(removed), List.copyOf(changed.values()));
    }
}
