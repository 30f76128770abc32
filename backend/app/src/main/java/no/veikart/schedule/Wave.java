package no.veikart.schedule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import no.veikart.dependency.Dependency;
import no.veikart.graph.Adjacency;
import no.veikart.graph.Direction;
import no.veikart.initiative.Movable;
import no.veikart.roadmap.ItemGraph;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;

/** One propagation under way: the items in the order of their needs, each moved once. */
final class Wave {
    /** How far beyond its need an item is pushed at most, in quarters: a century, longer than any plan with completed phases. */
    private static final int FARTHEST = 400;

    private final ItemGraph items;
    private final HardOrder hard;
    private final Map<String, Integer> asked;
    private final Propagation how;
    private final Set<Dependency> added = new HashSet<>();
    private final int[] quarters;
    private final boolean[] lookedAt;

    Wave(Roadmap roadmap, Map<String, Integer> asked, Propagation how) {
        this.items = roadmap.graph();
        this.hard = HardOrder.of(roadmap);
        this.asked = asked;
        this.how = how;
        this.quarters = new int[items.graph().vertexCount()];
        this.lookedAt = new boolean[quarters.length];
        roadmap.getAll(RoadmapItem.class, asked.keySet()).forEach(this::ask);
    }

    private void ask(RoadmapItem item) {
        int vertex = items.vertexOf(item.id());
        lookedAt[vertex] = true;
        quarters[vertex] = movable(item) ? asked.getOrDefault(item.id(), 0) : 0;
    }

    private static boolean movable(RoadmapItem item) {
        return item instanceof Movable movable && movable.movable();
    }

    Propagated run(Collection<Dependency> newDependencies) {
        if (how == Propagation.NONE) {
            return new Propagated(moved(), List.of());
        }
        for (Dependency dependency : newDependencies) {
            added.add(dependency);
            lookedAt[items.vertexOf(dependency.from())] = true;
        }
        for (int position = 0; position < quarters.length; position++) {
            int vertex = hard.order().vertex(position);
            if (lookedAt[vertex] && movable(items.item(vertex))) {
                move(vertex);
            }
        }
        return new Propagated(moved(), hard.setAside());
    }

    private void move(int vertex) {
        List<Link> links = linksInto(vertex);
        int push =
                links.stream().filter(Link::pushes).mapToInt(this::pushBy).max().orElse(0);
        boolean free = push == 0 && !asked.containsKey(items.item(vertex).id());
        quarters[vertex] += free && how == Propagation.PUSH_AND_PULL ? -pullBy(links) : push;
        if (quarters[vertex] != 0) {
            lookAtDependentsOf(vertex);
        }
    }

    private List<Link> linksInto(int vertex) {
        Adjacency into = hard.graph().adjacency(Direction.BACKWARD);
        List<Link> links = new ArrayList<>();
        for (int place = into.start(vertex), end = into.end(vertex); place < end; place++) {
            Dependency dependency = hard.edge(items, into.edge(place));
            int before = into.neighbour(place);
            Link link = Link.find(
                    dependency, items.item(before), quarters[before], items.item(vertex), added.contains(dependency));
            if (link != null) {
                links.add(link);
            }
        }
        return links;
    }

    /** The smallest push that takes the certain conflict away; 0 where there is none, or none that moving the item would cure. */
    private int pushBy(Link link) {
        int already = quarters[items.vertexOf(link.dependent().id())];
        IntPredicate cures = push -> link.certainBy(already + push) <= 0;
        int least = link.certainBy(already);
        if (least <= 0 || !cures.test(least + FARTHEST)) {
            return 0;
        }
        int most = cures.test(least) ? least : least + FARTHEST;
        while (least < most) {
            int middle = (least + most) >>> 1;
            if (cures.test(middle)) {
                most = middle;
            } else {
                least = middle + 1;
            }
        }
        return least;
    }

    private static int pullBy(List<Link> links) {
        int pull = links.stream().mapToInt(Link::pulled).max().orElse(0);
        while (pull > 0 && !allow(links, pull)) {
            pull--;
        }
        return pull;
    }

    private static boolean allow(List<Link> links, int pull) {
        return links.stream().allMatch(link -> link.allowsPull(pull));
    }

    private void lookAtDependentsOf(int vertex) {
        Adjacency out = hard.graph().adjacency(Direction.FORWARD);
        for (int place = out.start(vertex), end = out.end(vertex); place < end; place++) {
            lookedAt[out.neighbour(place)] = true;
        }
    }

    private Map<String, Integer> moved() {
        Map<String, Integer> moved = new TreeMap<>();
        for (int vertex = 0; vertex < quarters.length; vertex++) {
            if (quarters[vertex] != 0) {
                moved.put(items.item(vertex).id(), quarters[vertex]);
            }
        }
        return moved;
    }
}
