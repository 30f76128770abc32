package no.veikart.sequence;

import java.util.List;
import no.veikart.roadmap.Entry;

/**
 * An order in which things can be done (rekkefølge), with ties.
 *
 * @param ranks each thing as early as what comes before it allows; what shares a rank can be done at the same time
 * @param free what nothing places, by name: no precedence tells of it
 * @param contradictions what no order satisfies; empty when all can be satisfied
 */
record Sequence(List<SequenceRank> ranks, List<Entry> free, List<SequenceContradiction> contradictions) {

    /** The order of some things. The precedences of things that hang together in rings are set aside. O(V + E), and the search for rings. */
    static Sequence of(List<? extends Entry> items, List<Precedence> precedences) {
        return new Ranking(items, precedences).sequence();
    }
}
