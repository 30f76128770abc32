package no.veikart.commit;

import java.util.List;
import no.veikart.roadmap.Roadmap;

/** A change that somebody wants to make. It is worked out on the head, and again on the next head when somebody else was first. */
public interface Write {
    /**
     * What to commit on a head.
     *
     * @param problems takes up whatever is wrong; when it ends with any, nothing is stored
     */
    Draft on(Roadmap head, List<Problem> problems);

    /**
     * Looks at what the draft makes of the roadmap, before it is stored. What the draft says wrongly is left out of it.
     *
     * @param problems as above
     */
    default void check(Roadmap before, Roadmap after, List<Problem> problems) {}
}
