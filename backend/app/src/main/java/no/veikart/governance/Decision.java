package no.veikart.governance;

import java.time.LocalDate;
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
 * A decision (vedtak), proposed or adopted; the description tells what is decided.
 *
 * @param agendaCase the case; null when that is unknown
 * @param meeting the meeting; null when that is unknown
 * @param body the body that decides; null when no source says
 * @param state whether it was adopted
 * @param date the day; null when that is unknown
 * @param comments the comments and reservations that go with it
 * @param concerns what it concerns
 */
public record Decision(
        String id,
        String name,
        List<String> aliases,
        @Nullable Text description,
        List<Source> sources,
        List<Unknown> unknowns,
        @RefersTo("case") @Nullable String agendaCase,
        @RefersTo("meeting") @Nullable String meeting,
        @RefersTo("actor") @Nullable String body,
        DecisionState state,
        @Nullable LocalDate date,
        List<Text> comments,
        @RefersTo List<String> concerns)
        implements Entry {

    /** By date, unknown dates last, then by name. */
    static final Comparator<Decision> BY_DATE = Comparator.comparing(
                    (Decision d) -> d.date() == null ? LocalDate.MAX : d.date())
            .thenComparing(NorwegianOrder.BY_NAME);
}
