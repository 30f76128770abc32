package no.veikart.graph;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The graph of a graph's strongly connected components: each has a position {@code 0..count-1}, such that a walk in the chosen
 * direction never leads to a higher one. Parallel edges are one, edges within a component none.
 */
final class Condensation {
    private final StronglyConnectedComponents components;
    private final boolean forward;
    private final int[] starts;
    private int[] targets = new int[16];

    private Condensation(StronglyConnectedComponents components, Direction direction) {
        this.components = components;
        this.forward = direction == Direction.FORWARD;
        this.starts = new int[components.count() + 1];
        join(components.graph().adjacency(direction));
    }

    /** O(V + E). */
    static Condensation of(DirectedGraph graph, Direction direction, int labels) {
        return new Condensation(StronglyConnectedComponents.of(graph, labels), direction);
    }

    private void join(Adjacency adjacency) {
        int[] seen = new int[count()];
        int size = 0;
        for (int position = 0; position < count(); position++) {
            seen[position] = position + 1;
            for (int vertex : components.vertices(component(position))) {
                for (int place = adjacency.start(vertex), end = adjacency.end(vertex); place < end; place++) {
                    int target = position(adjacency.neighbour(place));
                    if (adjacency.allows(place, components.labels()) && seen[target] != position + 1) {
                        seen[target] = position + 1;
                        targets = size == targets.length ? Arrays.copyOf(targets, 2 * size) : targets;
                        targets[size++] = target;
                    }
                }
            }
            starts[position + 1] = size;
        }
    }

    /** How many components there are. */
    int count() {
        return components.count();
    }

    IntStream positions() {
        return IntStream.range(0, count());
    }

    /** The position of a vertex's component. */
    int position(int vertex) {
        return component(components.component(vertex));
    }

    /** Components are numbered for walks forward; backward, the other way round. Its own inverse. */
    private int component(int position) {
        return forward ? position : count() - 1 - position;
    }

    /** The first of a component's targets; those of the last one end before {@code start(count)}. */
    int start(int position) {
        return starts[position];
    }

    int target(int i) {
        return targets[i];
    }
}
