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
 * A meeting (møte).
 *
 * @param body the body that meets; null when none does
 * @param parties who is met, besides the body
 * @param date the day, or the first of several
 * @param endDate the last day; null when it is one day
 * @param type what kind of meeting
 * @param number the number that the body gives it, as 6/21; null when it has none
 * @param outcome what came of it; null when no source says, or not in that language
 * @param state whether it was held; null when no source says
 * @param about what it was about
 */
public record Meeting(
        String id,
        String name,
        List<String> aliases,
        @Nullable Text description,
        List<Source> sources,
        List<Unknown> unknowns,
        @RefersTo("actor") @Nullable String body,
        @RefersTo("actor") List<String> parties,
        LocalDate date,
        @Nullable LocalDate endDate,
        MeetingType type,
        @Nullable String number,
        @Nullable Text outcome,
        @Nullable MeetingState state,
        @RefersTo List<String> about)
        implements Entry {

    /** By date, then by name. */
    static final Comparator<Meeting> BY_DATE =
            Comparator.comparing(Meeting::date).thenComparing(NorwegianOrder.BY_NAME);
}
