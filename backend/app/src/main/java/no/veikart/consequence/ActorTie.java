package no.veikart.consequence;

import no.veikart.initiative.ActorRole;
import no.veikart.roadmap.Entry;
import org.jspecify.annotations.Nullable;

/**
 * How an actor is touched.
 *
 * @param by what it is tied to: something touched, or its own adoption of that
 * @param role its role in an initiative; null for other ties
 */
record ActorTie(TieKind kind, Entry by, @Nullable ActorRole role) {
    static ActorTie of(TieKind kind, Entry by) {
        return new ActorTie(kind, by, null);
    }
}
