package no.veikart.initiative;

import no.veikart.roadmap.RoadmapItem;

/** An item with a plan of its own, which can be moved in time. */
public interface Movable extends RoadmapItem {
    /** Whether there is something to move: a time that is known and not yet past. */
    boolean movable();

    /**
     * The item so many quarters later, or earlier where the number is negative. What is completed stays where it is, and every
     * period stays as exactly known as it was.
     */
    Movable shifted(int quarters);
}
