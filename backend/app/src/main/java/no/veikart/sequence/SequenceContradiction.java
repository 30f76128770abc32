package no.veikart.sequence;

import java.util.List;
import no.veikart.roadmap.Entry;

/**
 * Things that no order satisfies.
 *
 * @param items all that hang together in rings, by name
 * @param ring the smallest ring: each comes before the next one's, and the last before the first
 * @param setAside every precedence among them, the ring's too: none of these counts in the ranks
 */
record SequenceContradiction(List<Entry> items, List<Precedence> ring, List<Precedence> setAside) {}
