package no.veikart.event;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.veikart.dependency.Dependency;
import no.veikart.initiative.Initiative;
import no.veikart.initiative.Milestone;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;
import org.jspecify.annotations.Nullable;

/**
 * Whose dates a commit moved.
 *
 * @param moved by id; never empty
 */
record DatesMoved(Step step, List<MovedDates> moved) {

    /** Those of the items named, and of the initiatives and milestones that the actors own; null when it moved none. */
    static @Nullable DatesMoved of(Step step, Collection<String> items, Collection<String> owners) {
        boolean couldMove = step.before().changesTo(step.after()).stream()
                .flatMap(change -> Stream.of(change.before(), change.after()))
                .anyMatch(node -> node instanceof RoadmapItem || node instanceof Dependency);
        if (!couldMove) {
            return null;
        }
        TreeSet<String> ids = new TreeSet<>(items);
        if (!owners.isEmpty()) {
            Stream.of(step.before(), step.after()).forEach(roadmap -> addOwned(roadmap, owners, ids));
        }
        List<MovedDates> moved = ids.stream()
                .map(id -> MovedDates.in(step, id))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        return moved.isEmpty() ? null : new DatesMoved(step, moved);
    }

    private static void addOwned(Roadmap roadmap, Collection<String> owners, Collection<String> ids) {
        Stream.concat(roadmap.list(Initiative.class).stream(), roadmap.list(Milestone.class).stream())
                .filter(item -> Owners.own(owners, item, roadmap))
                .forEach(item -> ids.add(item.id()));
    }
}
