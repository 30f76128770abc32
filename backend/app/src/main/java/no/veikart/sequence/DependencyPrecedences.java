package no.veikart.sequence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import no.veikart.dependency.Dependency;
import no.veikart.dependency.OpenDependencies;
import no.veikart.graph.Adjacency;
import no.veikart.graph.Direction;
import no.veikart.roadmap.ItemGraph;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;

/**
 * What open ordering dependencies say of the order of some items: from each, to the nearest others that it needs along each way, directly or
 * through items that are not among them. One search for each, which goes no further than the others.
 */
final class DependencyPrecedences {
    private final ItemGraph items;
    private final OpenDependencies open;
    private final int labels;
    private final boolean[] among;

    /** @param labels the bit mask of the kinds of dependencies to follow */
    DependencyPrecedences(List<? extends RoadmapItem> among, int labels, Roadmap roadmap) {
        this.items = roadmap.graph();
        this.open = OpenDependencies.of(roadmap);
        this.labels = labels;
        this.among = new boolean[open.graph().vertexCount()];
        among.forEach(item -> this.among[items.vertexOf(item.id())] = true);
    }

    /** Calls back with each of the items that an item needs, and a shortest chain that leads there. */
    void from(RoadmapItem item, BiConsumer<RoadmapItem, List<Dependency>> found) {
        int start = items.vertexOf(item.id());
        Map<Integer, Integer> edges = new HashMap<>();
        Deque<Integer> waiting = new ArrayDeque<>(List.of(start));
        Adjacency out = open.graph().adjacency(Direction.FORWARD);
        while (!waiting.isEmpty()) {
            int vertex = waiting.remove();
            for (int place = out.start(vertex), end = out.end(vertex); place < end; place++) {
                int next = out.neighbour(place);
                if (next == start || !out.allows(place, labels) || edges.putIfAbsent(next, out.edge(place)) != null) {
                    continue;
                }
                if (among[next]) {
                    found.accept(items.item(next), chain(start, next, edges));
                } else {
                    waiting.add(next);
                }
            }
        }
    }

    private List<Dependency> chain(int start, int end, Map<Integer, Integer> edges) {
        List<Dependency> chain = new ArrayList<>();
        int vertex = end;
        while (vertex != start) {
            int edge = edges.getOrDefault(vertex, 0);
            chain.addFirst(open.dependencies().get(edge));
            vertex = open.graph().source(edge);
        }
        return chain;
    }
}
