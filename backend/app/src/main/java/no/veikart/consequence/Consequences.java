package no.veikart.consequence;

import no.veikart.initiative.Movable;
import no.veikart.platform.UserError;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;

/** What follows if a thing fails, or slips by some quarters. */
record Consequences(RoadmapItem item, int quarters, Touched touched) {
    private static final int MOST = 80;

    /** Throws BAD_USER_INPUT for a slip of less than a quarter or more than twenty years. */
    static Consequences of(RoadmapItem item, int quarters, Roadmap roadmap) {
        if (quarters < 1 || quarters > MOST) {
            throw UserError.badInput("quarters is " + quarters + "; a slip is 1 to " + MOST + " quarters");
        }
        return new Consequences(item, quarters, Touched.by(item, roadmap));
    }

    /** Whether it can slip: it has a time that is known and not past. */
    public boolean movable() {
        return item instanceof Movable movable && movable.movable();
    }
}
