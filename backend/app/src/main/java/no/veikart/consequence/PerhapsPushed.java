package no.veikart.consequence;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.veikart.dependency.DependencyKind;
import no.veikart.dependency.OpenDependencies;
import no.veikart.dependency.PeriodPoint;
import no.veikart.exposure.SupportGraph;
import no.veikart.graph.Adjacency;
import no.veikart.graph.Direction;
import no.veikart.initiative.Movable;
import no.veikart.roadmap.ItemGraph;
import no.veikart.roadmap.NorwegianOrder;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;
import no.veikart.schedule.Times;
import no.veikart.schedule.Undetermined;

/**
 * What waits for a thing by open hard ordering dependencies, directly or through others, where somewhere on the way a time is not known: nobody can say
 * whether it is pushed, or how far. What is past stays, and what is set aside pushes nothing. One breadth first search, which may meet an item twice.
 */
final class PerhapsPushed {
    private static final int HARD = DependencyKind.labels(List.of(DependencyKind.REQUIRES, DependencyKind.FOLLOWS));

    private final ItemGraph items;
    private final OpenDependencies open;
    private final Times times;
    private final Set<String> undetermined;
    private final Set<String> setAside = new HashSet<>();
    private final BitSet seen = new BitSet();
    private final BitSet doubtful = new BitSet();
    private final Deque<Integer> waiting = new ArrayDeque<>();

    private PerhapsPushed(RoadmapItem thing, Roadmap roadmap) {
        this.items = roadmap.graph();
        this.open = OpenDependencies.of(roadmap);
        this.times = Times.of(roadmap);
        this.undetermined = roadmap.derived(PerhapsPushed.class, PerhapsPushed::undetermined);
        PushedItem.setAside(thing, roadmap).forEach(dependency -> setAside.add(dependency.id()));
    }

    private static Set<String> undetermined(Roadmap roadmap) {
        return Undetermined.of(roadmap).stream()
                .map(each -> each.dependency().id())
                .collect(Collectors.toSet());
    }

    /** By name; the thing itself is never among them. Empty for what is done: it cannot slip. */
    static List<RoadmapItem> by(RoadmapItem thing, Roadmap roadmap) {
        if (SupportGraph.isDone(thing)) {
            return List.of();
        }
        PerhapsPushed search = new PerhapsPushed(thing, roadmap);
        int start = search.items.vertexOf(thing.id());
        search.run(start);
        search.doubtful.clear(start);
        return search.doubtful.stream().mapToObj(search.items::item).collect(NorwegianOrder.byName());
    }

    private void run(int start) {
        meet(start, false);
        Adjacency in = open.graph().adjacency(Direction.BACKWARD);
        while (!waiting.isEmpty()) {
            int vertex = waiting.remove();
            for (int place = in.start(vertex), end = in.end(vertex); place < end; place++) {
                if (in.allows(place, HARD)) {
                    follow(vertex, open.dependencies().get(in.edge(place)).id(), in.neighbour(place));
                }
            }
        }
    }

    private void follow(int vertex, String dependency, int dependent) {
        boolean doubt = undetermined.contains(dependency);
        boolean canMove = items.item(dependent) instanceof Movable movable && movable.movable();
        boolean passes = canMove || (doubt && times.find(dependent, PeriodPoint.START) == null);
        if (passes && !setAside.contains(dependency)) {
            meet(dependent, doubt || doubtful.get(vertex));
        }
    }

    private void meet(int vertex, boolean doubt) {
        if (!seen.get(vertex) || (doubt && !doubtful.get(vertex))) {
            seen.set(vertex);
            doubtful.set(vertex, doubt || doubtful.get(vertex));
            waiting.add(vertex);
        }
    }
}
