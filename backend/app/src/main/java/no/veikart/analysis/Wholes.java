package no.veikart.analysis;

import java.util.HashSet;
import java.util.Set;
import no.veikart.actor.Actor;
import no.veikart.initiative.Initiative;
import no.veikart.initiative.Milestone;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;
import no.veikart.solution.Functionality;
import no.veikart.solution.Solution;
import no.veikart.strategy.Goal;
import no.veikart.strategy.Indicator;
import org.jspecify.annotations.Nullable;

/** What items are parts of. */
final class Wholes {
    private Wholes() {}

    /** The topmost item that an item is a part of; itself where it is a part of none. A ring of parts ends where it was entered. */
    static RoadmapItem topmost(RoadmapItem item, Roadmap roadmap) {
        Set<String> seen = new HashSet<>();
        RoadmapItem top = item;
        String whole = whole(top);
        while (whole != null && seen.add(top.id())) {
            top = roadmap.get(RoadmapItem.class, whole);
            whole = whole(top);
        }
        return top;
    }

    private static @Nullable String whole(RoadmapItem item) {
        return switch (item) {
            case Initiative initiative -> initiative.parent();
            case Milestone milestone -> milestone.initiative();
            case Solution solution ->
                solution.partOf().isEmpty() ? null : solution.partOf().getFirst();
            case Functionality functionality -> functionality.solution();
            case Goal goal -> goal.parent();
            case Indicator indicator -> indicator.goal();
            case Actor actor -> actor.parent();
            default -> null;
        };
    }
}
