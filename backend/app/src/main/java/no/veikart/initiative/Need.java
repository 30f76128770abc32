package no.veikart.initiative;

import java.util.Comparator;
import java.util.List;
import no.veikart.roadmap.NorwegianOrder;
import no.veikart.roadmap.Period;
import no.veikart.roadmap.RefersTo;
import no.veikart.roadmap.RoadmapItem;
import no.veikart.roadmap.Source;
import no.veikart.roadmap.Text;
import no.veikart.roadmap.Unknown;
import org.jspecify.annotations.Nullable;

/**
 * Something that the sector needs (behov), met or not.
 *
 * @param owner the actor that has it; null when no source says
 * @param rank its priority, 1 first; null when it has none
 * @param queue the queue of needs (behovskø) that it stands in; null when it stands in none
 * @param period when it is needed; null when no source says
 * @param outcome what became of it; null when that is unknown
 */
public record Need(
        String id,
        String name,
        List<String> aliases,
        @Nullable Text description,
        List<Source> sources,
        List<Unknown> unknowns,
        @RefersTo("actor") @Nullable String owner,
        @Nullable Integer rank,
        @Nullable String queue,
        @Nullable Period period,
        @Nullable Text outcome)
        implements RoadmapItem {

    /** By queue and rank, those without last, then by name. */
    static final Comparator<Need> BY_RANK = Comparator.comparing(
                    (Need need) -> need.queue() == null ? "\uffff" : need.queue())
            .thenComparing(need -> need.rank() == null ? Integer.MAX_VALUE : need.rank())
            .thenComparing(NorwegianOrder.BY_NAME);
}
