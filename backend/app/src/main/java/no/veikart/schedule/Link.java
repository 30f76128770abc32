package no.veikart.schedule;

import no.veikart.dependency.Dependency;
import no.veikart.dependency.OrderingConstraint;
import no.veikart.initiative.Movable;
import no.veikart.roadmap.RoadmapItem;
import org.jspecify.annotations.Nullable;

/**
 * A hard ordering constraint into an item that is about to move, with both times known.
 *
 * @param was where the prerequisite's point was
 * @param now where it is, after the prerequisite moved
 * @param shift by how many quarters the prerequisite moved
 * @param added whether the dependency is new
 */
record Link(
        OrderingConstraint constraint,
        Interval was,
        Interval now,
        int shift,
        RoadmapItem dependent,
        Interval dependentWas,
        boolean added) {

    /** The link; null when the time of either side is not known. */
    static @Nullable Link find(
            Dependency dependency, RoadmapItem prerequisite, int shift, RoadmapItem dependent, boolean added) {
        OrderingConstraint constraint = dependency.effectiveConstraint();
        if (constraint == null) {
            return null;
        }
        Interval was = point(prerequisite, 0, constraint, true);
        Interval now = point(prerequisite, shift, constraint, true);
        Interval dependentWas = point(dependent, 0, constraint, false);
        return was == null || now == null || dependentWas == null
                ? null
                : new Link(constraint, was, now, shift, dependent, dependentWas, added);
    }

    private static @Nullable Interval point(
            RoadmapItem item, int shift, OrderingConstraint constraint, boolean before) {
        RoadmapItem moved = shift != 0 && item instanceof Movable movable ? movable.shifted(shift) : item;
        return before
                ? ItemTime.of(moved, constraint.prerequisitePhase(), constraint.prerequisitePoint())
                : ItemTime.of(moved, constraint.dependentPhase(), constraint.dependentPoint());
    }

    private Interval dependentAt(int quarters) {
        Interval moved = point(dependent, quarters, constraint, false);
        return moved == null ? dependentWas : moved;
    }

    /** Whether it makes the item move: its prerequisite moved, or it is new. */
    boolean pushes() {
        return shift != 0 || added;
    }

    /** By how many quarters every reading breaks it when the dependent is shifted by so many; 0 or less when not every reading does. */
    int certainBy(int quarters) {
        Interval after = dependentAt(quarters);
        return after.unbounded() ? 0 : now.low() + constraint.lagQuarters() - after.high();
    }

    /** By how many quarters the prerequisite came earlier. */
    int pulled() {
        return Math.max(0, -shift);
    }

    /** Whether the constraint gets no worse than it was, or holds, when the dependent comes so many quarters earlier. */
    boolean allowsPull(int quarters) {
        if (now.unbounded()) {
            return quarters <= pulled();
        }
        int before = dependentWas.low() - was.high() - constraint.lagQuarters();
        int after = dependentAt(-quarters).low() - now.high() - constraint.lagQuarters();
        return after >= Math.min(0, before);
    }
}
