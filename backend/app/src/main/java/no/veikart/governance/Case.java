package no.veikart.governance;

import java.util.Comparator;
import java.util.List;
import no.veikart.roadmap.Entry;
import no.veikart.roadmap.NorwegianOrder;
import no.veikart.roadmap.RefersTo;
import no.veikart.roadmap.Source;
import no.veikart.roadmap.Text;
import no.veikart.roadmap.Unknown;
import org.jspecify.annotations.Nullable;

/**
 * A case (sak) on the agenda of a body.
 *
 * @param number its number, as 38/21
 * @param meeting the meeting; null when that is unknown
 * @param type what the body is asked to do; null when no source says
 * @param owner the actor that brings it; null when no source says
 * @param about what it is about
 * @param order its place on the agenda; null when that is unknown
 */
public record Case(
        String id,
        String name,
        List<String> aliases,
        @Nullable Text description,
        List<Source> sources,
        List<Unknown> unknowns,
        String number,
        @RefersTo("meeting") @Nullable String meeting,
        @Nullable CaseType type,
        @RefersTo("actor") @Nullable String owner,
        @RefersTo List<String> about,
        @Nullable Integer order)
        implements Entry {

    /** By meeting, unknown meetings first, there by the agenda, unknown places last, then by name. */
    static final Comparator<Case> BY_AGENDA = Comparator.comparing((Case c) -> c.meeting() == null ? "" : c.meeting())
            .thenComparing(c -> c.order() == null ? Integer.MAX_VALUE : c.order())
            .thenComparing(NorwegianOrder.BY_NAME);
}
