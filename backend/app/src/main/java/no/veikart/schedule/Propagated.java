package no.veikart.schedule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.veikart.dependency.Dependency;
import no.veikart.roadmap.Roadmap;

/**
 * What moves when items are shifted.
 *
 * @param quarters by how many quarters each item moves, those that were asked for among them, by id; none that stays where it is
 * @param setAside the hard ordering dependencies inside cycles, which no order satisfies and which therefore move nothing; empty when
 *     nothing is propagated
 */
public record Propagated(Map<String, Integer> quarters, List<Dependency> setAside) {
    /**
     * Follows shifts along the hard ordering dependencies that are not met. Each movable item, after what it needs: it is pushed later by
     * the smallest number of quarters that leaves no certain conflict with a prerequisite that moved, or along a dependency that was added;
     * with {@link Propagation#PUSH_AND_PULL} an item that was not asked to move and is not pushed comes earlier with a prerequisite that
     * did, as far as none of its constraints gets worse. What is completed, and what is not movable, stays.
     *
     * @param roadmap the value before any shift, after what was removed and added
     * @param shifts the quarters asked for by item id; an item with 0 here is not pulled
     * @param added the ids of the dependencies that were added
     * @throws no.veikart.roadmap.UnknownId for an item or dependency that the roadmap does not hold
     */
    public static Propagated of(Roadmap roadmap, Map<String, Integer> shifts, Set<String> added, Propagation how) {
        return new Wave(roadmap, shifts, how).run(roadmap.getAll(Dependency.class, added));
    }
}
