package no.veikart.graph;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Divides a graph into the parts that no edge joins and draws each: parts with edges first, then by first vertex. */
final class LayoutParts {
    private final DirectedGraph graph;
    private final int labels;
    private final boolean[] turned;
    private final int[] ranks;
    private final LayeredLayout.Spacing spacing;

    /** The place of each vertex in its part. */
    private final int[] places;

    LayoutParts(DirectedGraph graph, int labels, boolean[] turned, int[] ranks, LayeredLayout.Spacing spacing) {
        this.graph = graph;
        this.labels = labels;
        this.turned = turned;
        this.ranks = ranks;
        this.spacing = spacing;
        this.places = new int[graph.vertexCount()];
    }

    List<LayoutPart> draw() {
        return Arrays.stream(WeakComponents.of(graph, labels))
                .sorted(Comparator.comparing(vertices -> vertices.length == 1))
                .map(this::draw)
                .toList();
    }

    private LayoutPart draw(int[] vertices) {
        for (int place = 0; place < vertices.length; place++) {
            places[vertices[place]] = place;
        }
        int[] edges = IntStream.of(vertices).flatMap(this::edgesFrom).toArray();
        int[] from = IntStream.of(edges)
                .map(edge -> places[turned[edge] ? graph.target(edge) : graph.source(edge)])
                .toArray();
        int[] to = IntStream.of(edges)
                .map(edge -> places[turned[edge] ? graph.source(edge) : graph.target(edge)])
                .toArray();
        int[] partRanks = IntStream.of(vertices).map(vertex -> ranks[vertex]).toArray();
        DirectedGraph part = DirectedGraph.of(vertices.length, from, to);
        return LayoutPart.of(vertices, edges, part, new FixedOrder(partRanks), spacing);
    }

    private IntStream edgesFrom(int vertex) {
        Adjacency out = graph.adjacency(Direction.FORWARD);
        return IntStream.range(out.start(vertex), out.end(vertex))
                .filter(place -> out.allows(place, labels) && out.neighbour(place) != vertex)
                .map(out::edge);
    }
}
