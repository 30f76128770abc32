package no.veikart.graph;

import java.util.Arrays;
import java.util.BitSet;

/** The search for the redundant edges of an ordered graph. */
final class RedundantEdges {
    private final Ordering.Sorted order;
    private final DirectedGraph graph;
    private final int[] positions;

    /** The allowed edges out of each vertex, in the order of their targets; parallel ones as the graph was given them. */
    private final int[] row;

    private final int[] rowEnds;

    /** The last vertex from which each vertex was found to be reached, or -1. */
    private final int[] reachedFrom;

    private final int[] stack;
    private final BitSet redundant = new BitSet();

    RedundantEdges(Ordering.Sorted order) {
        this.order = order;
        this.graph = order.graph();
        this.positions = new int[graph.vertexCount()];
        this.row = new int[graph.edgeCount()];
        this.rowEnds = new int[graph.vertexCount()];
        this.reachedFrom = new int[graph.vertexCount()];
        this.stack = new int[graph.vertexCount()];
    }

    BitSet find() {
        fillRows();
        Arrays.fill(reachedFrom, -1);
        for (int position = graph.vertexCount() - 1; position >= 0; position--) {
            findFrom(order.vertex(position));
        }
        return redundant;
    }

    /** Sorts all rows at once, by handing out the edges target by target. */
    private void fillRows() {
        for (int vertex = 0; vertex < rowEnds.length; vertex++) {
            rowEnds[vertex] = rowStart(vertex);
        }
        Adjacency in = graph.adjacency(Direction.BACKWARD);
        for (int position = 0; position < positions.length; position++) {
            int target = order.vertex(position);
            positions[target] = position;
            for (int place = in.start(target), end = in.end(target); place < end; place++) {
                if (in.allows(place, order.labels())) {
                    row[rowEnds[in.neighbour(place)]++] = in.edge(place);
                }
            }
        }
    }

    private int rowStart(int vertex) {
        return graph.adjacency(Direction.FORWARD).start(vertex);
    }

    private void findFrom(int vertex) {
        int end = rowEnds[vertex];
        for (int i = rowStart(vertex); i < end; i++) {
            int target = graph.target(row[i]);
            if (reachedFrom[target] == vertex) {
                redundant.set(row[i]);
            } else {
                markReached(vertex, target, positions[graph.target(row[end - 1])]);
            }
        }
    }

    /** Marks what a target of a vertex reaches, up to a position. */
    private void markReached(int vertex, int target, int lastPosition) {
        int height = 0;
        stack[height++] = target;
        reachedFrom[target] = vertex;
        while (height > 0) {
            height = pushTargets(vertex, stack[--height], lastPosition, height);
        }
    }

    private int pushTargets(int vertex, int reached, int lastPosition, int height) {
        int top = height;
        for (int i = rowStart(reached); i < rowEnds[reached]; i++) {
            int target = graph.target(row[i]);
            if (positions[target] > lastPosition) {
                break;
            }
            if (reachedFrom[target] != vertex && !redundant.get(row[i])) {
                reachedFrom[target] = vertex;
                stack[top++] = target;
            }
        }
        return top;
    }
}
