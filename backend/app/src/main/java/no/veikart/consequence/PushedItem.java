package no.veikart.consequence;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.veikart.dependency.Dependency;
import no.veikart.roadmap.NorwegianOrder;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;
import no.veikart.schedule.Propagated;
import no.veikart.schedule.Propagation;

/** An item that would move if another slipped, and by how many quarters. */
record PushedItem(RoadmapItem item, int quarters) {
    private static final Comparator<PushedItem> FARTHEST_FIRST = Comparator.comparingInt(PushedItem::quarters)
            .reversed()
            .thenComparing(PushedItem::item, NorwegianOrder.BY_NAME);

    /** What is pushed by the smallest push that cures certain conflicts; empty also when the thing itself cannot move. */
    static List<PushedItem> by(RoadmapItem thing, int quarters, Roadmap roadmap) {
        return propagated(thing, quarters, roadmap).quarters().entrySet().stream()
                .filter(moved -> !moved.getKey().equals(thing.id()))
                .map(moved -> new PushedItem(roadmap.get(RoadmapItem.class, moved.getKey()), moved.getValue()))
                .sorted(FARTHEST_FIRST)
                .toList();
    }

    /** The hard ordering dependencies inside cycles, which push nothing. */
    static List<Dependency> setAside(RoadmapItem thing, Roadmap roadmap) {
        return propagated(thing, 1, roadmap).setAside();
    }

    private static Propagated propagated(RoadmapItem thing, int quarters, Roadmap roadmap) {
        return Propagated.of(roadmap, Map.of(thing.id(), quarters), Set.of(), Propagation.PUSH);
    }
}
