package no.veikart.graph;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The strongly connected components of a graph: the largest sets of vertices in which each can be reached from each other
 * along allowed edges. Every vertex is in exactly one component; a graph without cycles has one component per vertex, the
 * empty graph none.
 *
 * <p>Components have numbers {@code 0..count-1}, such that an allowed edge never leads to a higher number: what leads
 * nowhere comes first. Within a component vertices stand in ascending order. 8 bytes per vertex and 4 per component.
 */
public final class StronglyConnectedComponents {
    private final DirectedGraph graph;
    private final int labels;
    private final int[] components;
    private final int[] starts;
    private final int[] members;

    private StronglyConnectedComponents(DirectedGraph graph, int labels, int[] components, int count) {
        this.graph = graph;
        this.labels = labels;
        this.components = components;
        this.starts = new int[count + 1];
        this.members = new int[components.length];
        groupMembers();
    }

    private void groupMembers() {
        for (int component : components) {
            starts[component + 1]++;
        }
        for (int component = 0; component < count(); component++) {
            starts[component + 1] += starts[component];
        }
        int[] next = starts.clone();
        for (int vertex = 0; vertex < components.length; vertex++) {
            members[next[components[vertex]]++] = vertex;
        }
    }

    /**
     * The components of a graph. O(V + E), with explicit stacks (Pearce, "A space-efficient algorithm for finding strongly
     * connected components", Information Processing Letters 116, 2016, after Tarjan 1972).
     *
     * @param labels the set of allowed {@link Labels}
     */
    public static StronglyConnectedComponents of(DirectedGraph graph, int labels) {
        int simple = graph.simplify(labels);
        ComponentSearch search = new ComponentSearch(graph, simple);
        int count = search.run();
        return new StronglyConnectedComponents(graph, simple, search.components(), count);
    }

    /** How many components there are. */
    public int count() {
        return starts.length - 1;
    }

    /**
     * The component of a vertex.
     *
     * @throws IndexOutOfBoundsException if the graph has no such vertex
     */
    public int component(int vertex) {
        graph.checkVertex(vertex);
        return components[vertex];
    }

    /**
     * The vertices of a component in ascending order, at least one. O of their number.
     *
     * @throws IndexOutOfBoundsException if there is no such component
     */
    public int[] vertices(int component) {
        return Arrays.copyOfRange(members, starts[component], starts[component + 1]);
    }

    /**
     * Whether a component holds a cycle: it has several vertices, or one with an allowed self-loop. O(1) for several,
     * otherwise O of the edges out of its vertex.
     *
     * @throws IndexOutOfBoundsException if there is no such component
     */
    public boolean isCyclic(int component) {
        int first = members[starts[component]];
        return starts[component + 1] - starts[component] > 1 || hasSelfLoop(first);
    }

    /** The components that hold a cycle, in ascending order; none if the graph has no cycles. O(V + E). */
    public int[] cyclicComponents() {
        return IntStream.range(0, count()).filter(this::isCyclic).toArray();
    }

    private boolean hasSelfLoop(int vertex) {
        Adjacency out = graph.adjacency(Direction.FORWARD);
        for (int place = out.start(vertex), end = out.end(vertex); place < end; place++) {
            if (out.neighbour(place) == vertex && out.allows(place, labels)) {
                return true;
            }
        }
        return false;
    }

    DirectedGraph graph() {
        return graph;
    }

    int labels() {
        return labels;
    }
}
