package no.veikart.sequence;

import java.util.List;
import no.veikart.roadmap.Entry;

/**
 * A thing at its rank.
 *
 * @param fixedBy what keeps it from coming at an earlier rank; empty at the first
 */
record SequencePlace(Entry item, List<Precedence> fixedBy) {}
