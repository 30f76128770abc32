package no.veikart.graph;

import java.util.Arrays;

/** Moves blocks of nodes together: each as far to the start of the layers as those before it allow, then back to those after it. */
final class Blocks {
    private final DirectedGraph graph;
    private final int[] gaps;

    private Blocks(Arrangement arrangement, int[] roots, LayeredLayout.Spacing spacing) {
        int count = roots.length - arrangement.layerCount();
        int[] from = new int[count];
        int[] to = new int[count];
        gaps = new int[count];
        int edge = 0;
        for (int layer = 0; layer < arrangement.layerCount(); layer++) {
            int[] nodes = arrangement.layer(layer);
            for (int place = 1; place < nodes.length; place++) {
                from[edge] = roots[nodes[place - 1]];
                to[edge] = roots[nodes[place]];
                gaps[edge++] = gap(arrangement.graph(), nodes[place - 1], nodes[place], spacing);
            }
        }
        graph = DirectedGraph.of(roots.length, from, to);
    }

    private static int gap(LayeredGraph graph, int node, int next, LayeredLayout.Spacing spacing) {
        int halves = (graph.isBend(node) ? 0 : 1) + (graph.isBend(next) ? 0 : 1);
        return halves * spacing.vertex() / 2 + spacing.gap();
    }

    /**
     * A coordinate for each node, the same within a block.
     *
     * @param mirrored whether blocks are moved to the end of the layers first
     */
    static int[] coordinates(Arrangement arrangement, int[] roots, boolean mirrored, LayeredLayout.Spacing spacing) {
        Blocks blocks = new Blocks(arrangement, roots, spacing);
        Direction first = mirrored ? Direction.BACKWARD : Direction.FORWARD;
        long[] distances = blocks.moved(first);
        int[] coordinates = new int[roots.length];
        int sign = mirrored ? -1 : 1;
        Arrays.setAll(coordinates, node -> sign * Math.toIntExact(distances[roots[node]]));
        return coordinates;
    }

    private long[] moved(Direction first) {
        Ordering.Sorted order = TopologicalOrder.of(graph, Labels.ALL).orElseThrow();
        long[] distances = LongestPath.byEdges(order, first, gaps).lengths();
        int last = distances.length - 1;
        for (int i = last; i >= 0; i--) {
            moveBack(order.vertex(first == Direction.FORWARD ? i : last - i), first, distances);
        }
        return distances;
    }

    private void moveBack(int block, Direction first, long[] distances) {
        Adjacency after = graph.adjacency(first);
        long room = Long.MAX_VALUE;
        for (int place = after.start(block), end = after.end(block); place < end; place++) {
            room = Math.min(room, distances[after.neighbour(place)] - gaps[after.edge(place)]);
        }
        distances[block] = room == Long.MAX_VALUE ? distances[block] : room;
    }
}
