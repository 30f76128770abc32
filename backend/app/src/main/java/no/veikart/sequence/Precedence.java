package no.veikart.sequence;

import java.util.List;
import no.veikart.dependency.Dependency;
import no.veikart.roadmap.Entry;

/**
 * One thing that comes before another.
 *
 * @param via the chain of dependencies from the later to the earlier; empty for other reasons
 */
record Precedence(Entry before, Entry after, PrecedenceReason reason, List<Dependency> via) {
    static Precedence of(Entry before, Entry after, PrecedenceReason reason) {
        return new Precedence(before, after, reason, List.of());
    }
}
