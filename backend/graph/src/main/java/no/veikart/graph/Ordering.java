package no.veikart.graph;

/** The answer to whether a graph can be ordered: either the order, or a cycle that forbids one. */
public sealed interface Ordering {
    /**
     * The order, for callers that take a cycle for an error.
     *
     * @throws CyclicGraphException if there is a cycle; it carries that cycle
     */
    Sorted orElseThrow();

    /**
     * All vertices in an order in which every allowed edge leads from an earlier to a later one. Proof that the graph has
     * no cycle, and so the input of what is asked of acyclic graphs only: {@link LongestPath},
     * {@link TransitiveReduction}. 4 bytes per vertex.
     */
    final class Sorted implements Ordering {
        private final DirectedGraph graph;
        private final int labels;
        private final int[] vertices;

        Sorted(DirectedGraph graph, int labels, int[] vertices) {
            this.graph = graph;
            this.labels = labels;
            this.vertices = vertices;
        }

        @Override
        public Sorted orElseThrow() {
            return this;
        }

        /** The vertices in order, each once; an empty array for the empty graph. O(V). */
        public int[] vertices() {
            return vertices.clone();
        }

        /**
         * The vertex at a position, read from either end without copying.
         *
         * @throws IndexOutOfBoundsException if {@code position} is not in {@code 0..vertexCount-1}
         */
        public int vertex(int position) {
            return vertices[position];
        }

        /** The graph that was ordered. */
        public DirectedGraph graph() {
            return graph;
        }

        int labels() {
            return labels;
        }
    }

    /** No order exists, because of a cycle. */
    final class Cyclic implements Ordering {
        private final int[] cycle;

        Cyclic(int[] cycle) {
            this.cycle = cycle;
        }

        @Override
        public Sorted orElseThrow() {
            throw new CyclicGraphException(cycle);
        }

        /**
         * The edges of one cycle, at least one: each leads from where the one before it led to, the first from where the
         * last led to, and no vertex is met twice. Not always a smallest one: ask {@link SmallestCycle} for that.
         */
        public int[] cycle() {
            return cycle.clone();
        }
    }
}
