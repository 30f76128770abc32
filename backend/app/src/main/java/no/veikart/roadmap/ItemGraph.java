package no.veikart.roadmap;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import no.veikart.graph.Adjacency;
import no.veikart.graph.DirectedGraph;
import no.veikart.graph.Direction;

/**
 * The one place where ids become ints: items are vertices in the order of their ids, edges are arcs with their kind as label.
 * A symmetric edge has an arc each way.
 */
public final class ItemGraph {
    private final GraphShape.Lists nodes;
    private final GraphShape shape;

    private ItemGraph(GraphShape.Lists nodes, GraphShape shape) {
        this.nodes = nodes;
        this.shape = shape;
    }

    /** Edges whose ends are not among the items are an error: the roadmap was not validated. */
    static ItemGraph of(List<RoadmapItem> itemsById, List<Edge> edgesById) {
        return new ItemGraph(new GraphShape.Lists(itemsById, edgesById), GraphShape.of(itemsById, edgesById));
    }

    /** The graph after some changes. {@link #graph()} is the very same where no item or edge came, went or was led elsewhere. */
    ItemGraph updated(List<RoadmapItem> itemsById, List<Edge> edgesById, List<NodeChange> changes) {
        GraphShape.Lists now = new GraphShape.Lists(itemsById, edgesById);
        return new ItemGraph(now, shape.updated(nodes, now, changes));
    }

    /** The graph itself: an arc leads from the item that needs to the item that is needed. */
    public DirectedGraph graph() {
        return shape.graph();
    }

    /** The vertex of an item of this roadmap. Throws IllegalArgumentException for anything else. */
    public int vertexOf(String id) {
        return shape.vertexOf(id);
    }

    public RoadmapItem item(int vertex) {
        return nodes.items().get(vertex);
    }

    /** The edge behind an arc of the graph. */
    public Edge edge(int arc) {
        return nodes.edges().get(shape.edgeOf(arc));
    }

    /** The edges behind some arcs, in their order. */
    public List<Edge> edges(int[] chain) {
        return Arrays.stream(chain).mapToObj(this::edge).toList();
    }

    /** The arcs that leave an item, forward, or enter it, backward. */
    public IntStream arcs(int vertex, Direction direction) {
        Adjacency adjacency = graph().adjacency(direction);
        return IntStream.range(adjacency.start(vertex), adjacency.end(vertex)).map(adjacency::edge);
    }
}
