package no.veikart.roadmap;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.veikart.graph.Adjacency;
import no.veikart.graph.DirectedGraph;
import no.veikart.graph.Direction;

/**
 * The one place where ids become ints: items are vertices in the order of their ids, edges are arcs with their kind as label.
 * A symmetric edge has an arc each way.
 */
public final class ItemGraph {
    private final List<RoadmapItem> items;
    private final Map<String, Integer> vertices = new HashMap<>();
    private final Edge[] arcs;
    private final DirectedGraph graph;

    /** Edges whose ends are not among the items are an error: the roadmap was not validated. */
    ItemGraph(List<RoadmapItem> itemsById, List<Edge> edgesById) {
        this.items = itemsById;
        for (int v = 0; v < items.size(); v++) {
            vertices.put(items.get(v).id(), v);
        }
        long both = edgesById.stream().filter(Edge::symmetric).count();
        this.arcs = Arrays.copyOf(edgesById.toArray(Edge[]::new), Math.toIntExact(edgesById.size() + both));
        int next = edgesById.size();
        for (Edge edge : edgesById) {
            if (edge.symmetric()) {
                arcs[next++] = edge;
            }
        }
        int[] from = new int[arcs.length];
        int[] to = new int[arcs.length];
        byte[] labels = new byte[arcs.length];
        for (int arc = 0; arc < arcs.length; arc++) {
            boolean mirrored = arc >= edgesById.size();
            from[arc] = vertexOf(mirrored ? arcs[arc].to() : arcs[arc].from());
            to[arc] = vertexOf(mirrored ? arcs[arc].from() : arcs[arc].to());
            labels[arc] = (byte) arcs[arc].label();
        }
        this.graph = DirectedGraph.of(items.size(), from, to, labels);
    }

    /** The graph itself: an arc leads from the item that needs to the item that is needed. */
    public DirectedGraph graph() {
        return graph;
    }

    /** The vertex of an item of this roadmap. Throws IllegalArgumentException for anything else. */
    public int vertexOf(String id) {
        Integer vertex = vertices.get(id);
        if (vertex == null) {
            throw new IllegalArgumentException(id + " is no item of this roadmap");
        }
        return vertex;
    }

    public RoadmapItem item(int vertex) {
        return items.get(vertex);
    }

    /** The edge behind an arc of the graph. */
    public Edge edge(int arc) {
        return arcs[arc];
    }

    /** The edges behind some arcs, in their order. */
    public List<Edge> edges(int[] chain) {
        return Arrays.stream(chain).mapToObj(this::edge).toList();
    }

    /** The arcs that leave an item, forward, or enter it, backward. */
    public IntStream arcs(int vertex, Direction direction) {
        Adjacency adjacency = graph.adjacency(direction);
        return IntStream.range(adjacency.start(vertex), adjacency.end(vertex)).map(adjacency::edge);
    }
}
