package no.veikart.initiative;

import java.util.Comparator;
import java.util.List;
import no.veikart.roadmap.NorwegianOrder;
import no.veikart.roadmap.Period;
import no.veikart.roadmap.RefersTo;
import no.veikart.roadmap.Source;
import no.veikart.roadmap.Text;
import no.veikart.roadmap.Unknown;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearQuarter;

/**
 * A point in time that matters (milepæl): a milestone, decision point, evaluation or event.
 *
 * @param initiative the initiative that it belongs to; null when it belongs to none
 * @param date the quarters within which it lies; null when that is unknown
 * @param state null when no source says
 */
public record Milestone(
        String id,
        String name,
        List<String> aliases,
        @Nullable Text description,
        List<Source> sources,
        List<Unknown> unknowns,
        @RefersTo("initiative") @Nullable String initiative,
        MilestoneType type,
        @Nullable Period date,
        @Nullable MilestoneState state)
        implements Movable {

    /** By the first quarter, unknown dates last, then by name. */
    static final Comparator<Milestone> BY_DATE = Comparator.comparing((Milestone m) ->
                    m.date() == null ? YearQuarter.of(9999, 4) : m.date().start())
            .thenComparing(NorwegianOrder.BY_NAME);

    @Override
    public boolean movable() {
        return date != null && state != MilestoneState.REACHED && state != MilestoneState.MISSED;
    }

    @Override
    public Milestone shifted(int quarters) {
        Period moved = date == null ? null : date.plusQuarters(quarters);
        return new Milestone(id, name, aliases, description, sources, unknowns, initiative, type, moved, state);
    }
}
