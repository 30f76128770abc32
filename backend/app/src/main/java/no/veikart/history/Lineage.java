package no.veikart.history;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import no.veikart.roadmap.Entry;
import no.veikart.roadmap.FormerName;
import no.veikart.roadmap.Node;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.Successor;
import org.jspecify.annotations.Nullable;

/**
 * Follows things that took the place of others: what names another in {@code replaces}, or has its name among its former names. Either of two
 * values may be the later one.
 */
record Lineage(Roadmap from, Roadmap to) {

    /** What something that came took the place of: things of the first value. */
    List<Node> predecessorsOf(Node came) {
        return related(came, from);
    }

    /** What took the place of something that went: things of the second value. */
    List<Node> successorsOf(Node went) {
        return related(went, to);
    }

    private static List<Node> related(Node node, Roadmap there) {
        Set<Node> related = new LinkedHashSet<>();
        if (node instanceof Successor later) {
            later.replaces().forEach(id -> there.find(id).ifPresent(related::add));
            later.formerNames().forEach(name -> related.addAll(byName(there).getOrDefault(name.name(), List.of())));
        }
        related.addAll(replacers(there).getOrDefault(node.id(), List.of()));
        if (node instanceof Entry earlier) {
            related.addAll(byFormerName(there).getOrDefault(earlier.name(), List.of()));
        }
        related.removeIf(other -> other.id().equals(node.id()) || other.getClass() != node.getClass());
        return List.copyOf(related);
    }

    private static Map<String, List<Successor>> replacers(Roadmap roadmap) {
        return roadmap.indexBy("replacers", Successor.class, Successor::replaces);
    }

    private static Map<String, List<Successor>> byFormerName(Roadmap roadmap) {
        return roadmap.indexBy("successorsByFormerName", Successor.class, Lineage::formerNames);
    }

    private static Collection<String> formerNames(Successor successor) {
        return successor.formerNames().stream().map(FormerName::name).toList();
    }

    private static Map<String, List<Successor>> byName(Roadmap roadmap) {
        return roadmap.indexBy("successorsByName", Successor.class, each -> List.of(each.name()));
    }

    /** How something that came took others' place; null when it took none's. */
    @Nullable
    LineageKind ofArrival(Node came) {
        return kind(came, predecessorsOf(came), this::successorsOf, LineageKind.MERGED, LineageKind.SPLIT);
    }

    /** How others took the place of something that went; null when none did. */
    @Nullable
    LineageKind ofDeparture(Node went) {
        return kind(went, successorsOf(went), this::predecessorsOf, LineageKind.SPLIT, LineageKind.MERGED);
    }

    private static @Nullable LineageKind kind(
            Node node, List<Node> others, Function<Node, List<Node>> back, LineageKind many, LineageKind shared) {
        if (others.isEmpty()) {
            return null;
        }
        if (others.size() > 1) {
            return many;
        }
        Node other = others.getFirst();
        if (back.apply(other).size() > 1) {
            return shared;
        }
        return replaces(node, other) || replaces(other, node) ? LineageKind.REPLACED : LineageKind.RENAMED;
    }

    private static boolean replaces(Node later, Node earlier) {
        return later instanceof Successor successor && successor.replaces().contains(earlier.id());
    }
}
