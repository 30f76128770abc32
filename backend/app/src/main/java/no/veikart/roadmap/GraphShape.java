package no.veikart.roadmap;

import java.util.Arrays;
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
        Map<String, Integer> vertices = number(itemsById);
        int[] from = new int[edgesById.size()];
        int[] to = new int[edgesById.size()];
        for (int edge = 0; edge < from.length; edge++) {
            from[edge] = vertexOf(edgesById.get(edge).from(), vertices);
            to[edge] = vertexOf(edgesById.get(edge).to(), vertices);
        }
        return of(vertices, edgesById, from, to);
    }

    private static Map<String, Integer> number(List<RoadmapItem> itemsById) {
        Map<String, Integer> vertices = HashMap.newHashMap(itemsById.size());
        for (int vertex = 0; vertex < itemsById.size(); vertex++) {
            vertices.put(itemsById.get(vertex).id(), vertex);
        }
        return vertices;
    }

    private static GraphShape of(Map<String, Integer> vertices, List<Edge> edges, int[] edgesFrom, int[] edgesTo) {
        int count = edges.size();
        int[] mirrored = IntStream.range(0, count)
                .filter(edge -> edges.get(edge).symmetric())
                .toArray();
        int[] from = Arrays.copyOf(edgesFrom, count + mirrored.length);
        int[] to = Arrays.copyOf(edgesTo, count + mirrored.length);
        byte[] labels = new byte[count + mirrored.length];
        for (int edge = 0; edge < count; edge++) {
            labels[edge] = (byte) edges.get(edge).label();
        }
        for (int i = 0; i < mirrored.length; i++) {
            from[count + i] = to[mirrored[i]];
            to[count + i] = from[mirrored[i]];
            labels[count + i] = labels[mirrored[i]];
        }
        return new GraphShape(vertices, mirrored, DirectedGraph.of(vertices.size(), from, to, labels));
    }

    /** The shape after some changes: this one itself when they leave it as it is. Ids are looked up for changed edges only. */
    GraphShape updated(Lists before, Lists after, List<NodeChange> changes) {
        boolean sameVertices = changes.stream().noneMatch(GraphShape::movesVertices);
        if (sameVertices && changes.stream().noneMatch(GraphShape::movesArcs)) {
            return this;
        }
        Map<String, Integer> numbered = sameVertices ? vertices : number(after.items);
        int[] moved = sameVertices ? IntStream.range(0, vertices.size()).toArray() : moved(before.items, numbered);
        int[] from = new int[after.edges.size()];
        int[] to = new int[from.length];
        int old = 0;
        for (int edge = 0; edge < from.length; edge++) {
            Edge now = after.edges.get(edge);
            old = next(before.edges, old, now);
            boolean same = old < before.edges.size() && before.edges.get(old) == now;
            from[edge] = same ? moved[graph.source(old)] : vertexOf(now.from(), numbered);
            to[edge] = same ? moved[graph.target(old)] : vertexOf(now.to(), numbered);
        }
        return of(numbered, after.edges, from, to);
    }

    /** The first place from a given one on where the edge stands, or one with a higher id. */
    private static int next(List<Edge> edgesById, int from, Edge edge) {
        int place = from;
        while (place < edgesById.size()
                && edgesById.get(place) != edge
                && edgesById.get(place).id().compareTo(edge.id()) < 0) {
            place++;
        }
        return place;
    }

    /** For each old vertex its new one; -1 where the item has gone. */
    private static int[] moved(List<RoadmapItem> before, Map<String, Integer> numbered) {
        return before.stream()
                .mapToInt(item -> numbered.getOrDefault(item.id(), -1))
                .toArray();
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

    /** The nodes of a graph, by id. */
    record Lists(List<RoadmapItem> items, List<Edge> edges) {}
}
