package no.veikart.roadmap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The nodes of a type in an order that knows no ties. */
final class SortedNodes {
    private SortedNodes() {}

    static <T> List<T> of(Class<T> type, Stream<Node> nodes, Comparator<? super T> order) {
        return NorwegianOrder.sorted(nodes.filter(type::isInstance).map(type::cast), order);
    }

    /** The list after some changes, without sorting again; the same list when none of them is of its type. */
    static <T> List<T> updated(Class<T> type, List<T> list, List<NodeChange> changes, Comparator<? super T> order) {
        List<Step<T>> steps = new ArrayList<>();
        for (NodeChange change : changes) {
            if (type.isInstance(change.before())) {
                steps.add(new Step<>(type.cast(change.before()), false));
            }
            if (type.isInstance(change.after())) {
                steps.add(new Step<>(type.cast(change.after()), true));
            }
        }
        steps.sort(Comparator.comparing((Step<T> step) -> step.node, order));
        return steps.isEmpty() ? list : stepped(list, steps, order);
    }

    private static <T> List<T> stepped(List<T> list, List<Step<T>> steps, Comparator<? super T> order) {
        List<T> updated = new ArrayList<>(list.size() + steps.size());
        int done = 0;
        for (Step<T> step : steps) {
            int found = Collections.binarySearch(list, step.node, order);
            int place = found < 0 ? -found - 1 : found;
            if (place > done) {
                updated.addAll(list.subList(done, place));
                done = place;
            }
            if (step.in) {
                updated.add(step.node);
            } else if (found < 0) {
                throw new IllegalArgumentException("the order does not find " + step.node + " where it was sorted in");
            } else {
                done = found + 1;
            }
        }
        updated.addAll(list.subList(done, list.size()));
        return Collections.unmodifiableList(updated);
    }

    /** A node that comes in, or one that goes. */
    private record Step<T>(T node, boolean in) {}
}
