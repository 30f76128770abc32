package no.veikart.governance;

import java.util.List;
import no.veikart.roadmap.Entry;
import no.veikart.roadmap.Period;
import no.veikart.roadmap.RefersTo;
import no.veikart.roadmap.Source;
import no.veikart.roadmap.Text;
import no.veikart.roadmap.Unknown;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up (oppfølgingssak); the description tells the action (REQ-64).
 *
 * @param agendaCase the case that it comes from; null when that is unknown
 * @param about what it is about
 * @param owner who does it; null when no source says
 * @param due when it is due; null when no source says
 * @param dueMeeting the meeting that it is due in; null when no source says
 * @param result what came of it; null when that is unknown, or not in that language
 * @param state whether it is done; null when no source says
 */
public record FollowUp(
        String id,
        String name,
        List<String> aliases,
        @Nullable Text description,
        List<Source> sources,
        List<Unknown> unknowns,
        @RefersTo("case") @Nullable String agendaCase,
        @RefersTo List<String> about,
        @RefersTo("actor") @Nullable String owner,
        @Nullable Period due,
        @RefersTo("meeting") @Nullable String dueMeeting,
        @Nullable Text result,
        @Nullable FollowUpState state)
        implements Entry {}
