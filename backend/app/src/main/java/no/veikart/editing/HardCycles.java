package no.veikart.editing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.veikart.commit.Problem;
import no.veikart.dependency.Dependency;
import no.veikart.dependency.DependencyState;
import no.veikart.roadmap.NodeChange;
import no.veikart.roadmap.Roadmap;
import org.jspecify.annotations.Nullable;

/** Refuses dependencies by which something would have to be in place before itself. Cycles that were there already may stay. */
final class HardCycles {
    private HardCycles() {}

    /** Adds a problem for each changed dependency that closes a cycle of hard, ordering dependencies that are not met. */
    static void check(List<NodeChange> changes, Roadmap after, List<Problem> problems) {
        List<Dependency> changed = changes.stream()
                .map(NodeChange::after)
                .filter(Dependency.class::isInstance)
                .map(Dependency.class::cast)
                .filter(HardCycles::orders)
                .toList();
        if (changed.isEmpty()) {
            return;
        }
        Map<String, List<String>> needs = new HashMap<>();
        after.list(Dependency.class).stream()
                .filter(HardCycles::orders)
                .forEach(each -> needs.computeIfAbsent(each.from(), none -> new ArrayList<>())
                        .add(each.to()));
        for (Dependency each : changed) {
            List<String> back = chain(each.to(), each.from(), needs);
            if (back != null) {
                problems.add(new Problem(
                        each.id(),
                        "to",
                        Problem.Code.CYCLE,
                        "would make a cycle: " + each.from() + " needs " + String.join(", which needs ", back)));
            }
        }
    }

    private static boolean orders(Dependency dependency) {
        return dependency.kind().isHard()
                && dependency.kind().isOrdering()
                && dependency.stateOrOpen() != DependencyState.MET;
    }

    /** The shortest chain of needs from one item to another, both included; null when there is none. */
    private static @Nullable List<String> chain(String from, String to, Map<String, List<String>> needs) {
        Map<String, String> reachedFrom = new HashMap<>();
        Deque<String> queue = new ArrayDeque<>(List.of(from));
        while (!queue.isEmpty()) {
            String item = queue.remove();
            if (item.equals(to)) {
                return unrolled(from, to, reachedFrom);
            }
            for (String next : needs.getOrDefault(item, List.of())) {
                if (!next.equals(from) && reachedFrom.putIfAbsent(next, item) == null) {
                    queue.add(next);
                }
            }
        }
        return null;
    }

    private static List<String> unrolled(String from, String to, Map<String, String> reachedFrom) {
        List<String> chain = new ArrayList<>();
        for (String item = to; !item.equals(from); item = reachedFrom.getOrDefault(item, from)) {
            chain.addFirst(item);
        }
        chain.addFirst(from);
        return chain;
    }
}
