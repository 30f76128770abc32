package no.veikart.strategy;

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
 * A state that a goal is to bring about (oppnådd tilstand).
 *
 * @param goal the goal
 * @param number its place under the goal
 * @param year the year by which it is reached; null when no source says
 */
public record Outcome(
        String id,
        String name,
        List<String> aliases,
        @Nullable Text description,
        List<Source> sources,
        List<Unknown> unknowns,
        @RefersTo("goal") String goal,
        int number,
        @Nullable Integer year)
        implements Entry {

    /** By goal and number, then by name. */
    static final Comparator<Outcome> BY_GOAL =
            Comparator.comparing(Outcome::goal).thenComparing(Outcome::number).thenComparing(NorwegianOrder.BY_NAME);
}
