package no.veikart.source;

import java.util.List;
import no.veikart.roadmap.Entry;
import no.veikart.roadmap.RefersTo;
import no.veikart.roadmap.Source;
import no.veikart.roadmap.Text;
import no.veikart.roadmap.Unknown;
import org.jspecify.annotations.Nullable;

/**
 * The same fact, told differently by different sources (motstrid).
 *
 * @param item the id of what it is about
 * @param field the field, or the question, that is told differently
 * @param claims what each source says; at least two
 * @param accepted the place in the list, from 0, of the claim that this roadmap goes by; null when none can be accepted
 * @param explanation why that one, or why none
 */
public record Contradiction(
        String id,
        String name,
        List<String> aliases,
        @Nullable Text description,
        List<Source> sources,
        List<Unknown> unknowns,
        @RefersTo String item,
        String field,
        List<Claim> claims,
        @Nullable Integer accepted,
        Text explanation)
        implements Entry {
    public Contradiction {
        if (claims.size() < 2) {
            throw new IllegalArgumentException("a contradiction has at least two claims");
        }
        if (accepted != null && (accepted < 0 || accepted >= claims.size())) {
            throw new IllegalArgumentException(
                    "accepted is " + accepted + "; it is a place in the list of claims, from 0");
        }
    }
}
