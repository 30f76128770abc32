package no.veikart.roadmap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.veikart.graph.DirectedGraph;

/**
 * What a dependency graph is without its nodes' content: which id is which vertex, and which arcs there are. Values in which no item or edge
 * came, went or was led elsewhere share it.
 *
 * @param vertices the vertex of each item's id
 * @param mirrored the edges that have a second arc, in the order of those arcs, which come after all first ones
 */
record GraphShape(Map<String, Integer> vertices, int[] mirrored, DirectedGraph graph) {

    /** Edges whose ends are not among the items are an error: the roadmap was not validated. */
    static GraphShape of(List<RoadmapItem> itemsById, List<Edge> edgesById) {
        Map<String, Integer> vertices = HashMap.newHashMap(itemsById.size());
        for (int v = 0; v < itemsById.size(); v++) {
            vertices.put(itemsById.get(v).id(), v);
        }
        return of(vertices, edgesById);
    }

    private static GraphShape of(Map<String, Integer> vertices, List<Edge> edges) {
        int[] mirrored = IntStream.range(0, edges.size())
                .filter(edge -> edges.get(edge).symmetric())
                .toArray();
        int arcs = edges.size() + mirrored.length;
        int[] from = new int[arcs];
        int[] to = new int[arcs];
        byte[] labels = new byte[arcs];
        for (int arc = 0; arc < edges.size(); arc++) {
            Edge edge = edges.get(arc);
            from[arc] = vertexOf(edge.from(), vertices);
            to[arc] = vertexOf(edge.to(), vertices);
            labels[arc] = (byte) edge.label();
        }
        for (int i = 0; i < mirrored.length; i++) {
            from[edges.size() + i] = to[mirrored[i]];
            to[edges.size() + i] = from[mirrored[i]];
            labels[edges.size() + i] = labels[mirrored[i]];
        }
        return new GraphShape(vertices, mirrored, DirectedGraph.of(vertices.size(), from, to, labels));
    }

    /** The shape after some changes: this one itself when they leave it as it is. */
    GraphShape updated(List<RoadmapItem> itemsById, List<Edge> edgesById, List<NodeChange> changes) {
        if (changes.stream().anyMatch(GraphShape::movesVertices)) {
            return of(itemsById, edgesById);
        }
        return changes.stream().anyMatch(GraphShape::movesArcs) ? of(vertices, edgesById) : this;
    }

    private static boolean movesVertices(NodeChange change) {
        return change.before() instanceof RoadmapItem != change.after() instanceof RoadmapItem;
    }

    private static boolean movesArcs(NodeChange change) {
        if (change.before() instanceof Edge before && change.after() instanceof Edge after) {
            return !before.from().equals(after.from())
                    || !before.to().equals(after.to())
                    || before.label() != after.label()
                    || before.symmetric() != after.symmetric();
        }
        return change.before() instanceof Edge || change.after() instanceof Edge;
    }

    int vertexOf(String id) {
        return vertexOf(id, vertices);
    }

    private static int vertexOf(String id, Map<String, Integer> vertices) {
        Integer vertex = vertices.get(id);
        if (vertex == null) {
            throw new IllegalArgumentException(id + " is no item of this roadmap");
        }
        return vertex;
    }

    /** The edge that an arc is of. */
    int edgeOf(int arc) {
        int edges = graph.edgeCount() - mirrored.length;
        return arc < edges ? arc : mirrored[arc - edges];
    }
}
