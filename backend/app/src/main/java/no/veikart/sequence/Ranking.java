package no.veikart.sequence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import no.veikart.graph.Adjacency;
import no.veikart.graph.DirectedGraph;
import no.veikart.graph.Direction;
import no.veikart.graph.Labels;
import no.veikart.graph.SmallestCycle;
import no.veikart.graph.StronglyConnectedComponents;
import no.veikart.graph.TopologicalOrder;
import no.veikart.roadmap.Entry;
import no.veikart.roadmap.NorwegianOrder;

/** Works a {@link Sequence} out, on ints: things are vertices by name, precedences edges from the earlier to the later. */
final class Ranking {
    private final List<Entry> items;
    private final List<Precedence> precedences;
    private final Map<String, Integer> vertices = new HashMap<>();
    private final DirectedGraph graph;
    private final StronglyConnectedComponents knots;
    private final List<Precedence> kept;
    private final DirectedGraph keptGraph;

    Ranking(List<? extends Entry> things, List<Precedence> precedences) {
        this.items = things.stream().<Entry>map(thing -> thing).collect(NorwegianOrder.byName());
        items.forEach(item -> vertices.put(item.id(), vertices.size()));
        this.precedences = precedences;
        this.graph = graph(precedences);
        this.knots = StronglyConnectedComponents.of(graph, Labels.ALL);
        this.kept = edges().filter(edge -> knotOf(edge) < 0)
                .mapToObj(precedences::get)
                .toList();
        this.keptGraph = graph(kept);
    }

    private DirectedGraph graph(List<Precedence> edges) {
        return DirectedGraph.of(
                items.size(),
                edges.stream().mapToInt(edge -> vertex(edge.before())).toArray(),
                edges.stream().mapToInt(edge -> vertex(edge.after())).toArray());
    }

    private int vertex(Entry item) {
        return vertices.getOrDefault(item.id(), -1);
    }

    private IntStream edges() {
        return IntStream.range(0, precedences.size());
    }

    /** The knot that an edge is in; -1 when it leads from one to another. */
    private int knotOf(int edge) {
        int knot = knots.component(graph.source(edge));
        return knot == knots.component(graph.target(edge)) ? knot : -1;
    }

    Sequence sequence() {
        int[] ranks = ranks();
        Map<Integer, List<SequencePlace>> places = new TreeMap<>();
        List<Entry> free = new ArrayList<>();
        for (int vertex = 0; vertex < ranks.length; vertex++) {
            if (isFree(vertex)) {
                free.add(items.get(vertex));
            } else {
                places.computeIfAbsent(ranks[vertex], none -> new ArrayList<>())
                        .add(new SequencePlace(items.get(vertex), fixedBy(vertex, ranks)));
            }
        }
        List<SequenceRank> ranked = places.entrySet().stream()
                .map(entry -> new SequenceRank(entry.getKey(), entry.getValue()))
                .toList();
        return new Sequence(ranked, free, contradictions());
    }

    private boolean isFree(int vertex) {
        return Arrays.stream(Direction.values())
                .map(graph::adjacency)
                .allMatch(adjacency -> adjacency.start(vertex) == adjacency.end(vertex));
    }

    /** The longest way to each, in steps from 1. */
    private int[] ranks() {
        int[] ranks = new int[items.size()];
        Arrays.fill(ranks, 1);
        Adjacency out = keptGraph.adjacency(Direction.FORWARD);
        for (int vertex :
                TopologicalOrder.of(keptGraph, Labels.ALL).orElseThrow().vertices()) {
            for (int place = out.start(vertex), end = out.end(vertex); place < end; place++) {
                int later = out.neighbour(place);
                ranks[later] = Math.max(ranks[later], ranks[vertex] + 1);
            }
        }
        return ranks;
    }

    private List<Precedence> fixedBy(int vertex, int[] ranks) {
        Adjacency in = keptGraph.adjacency(Direction.BACKWARD);
        return IntStream.range(in.start(vertex), in.end(vertex))
                .filter(place -> ranks[in.neighbour(place)] == ranks[vertex] - 1)
                .mapToObj(place -> kept.get(in.edge(place)))
                .toList();
    }

    private List<SequenceContradiction> contradictions() {
        return SmallestCycle.ofEachComponent(graph, Labels.ALL).stream()
                .map(this::contradiction)
                .toList();
    }

    private SequenceContradiction contradiction(int[] ring) {
        int knot = knotOf(ring[0]);
        return new SequenceContradiction(
                IntStream.of(knots.vertices(knot)).mapToObj(items::get).toList(),
                IntStream.of(ring).mapToObj(precedences::get).toList(),
                edges().filter(edge -> knotOf(edge) == knot)
                        .mapToObj(precedences::get)
                        .toList());
    }
}
