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
 * A situation (situasjonsbeskrivelse) that shows what a goal means in daily life.
 *
 * @param goal the goal
 * @param number its number, as 2.1
 */
public record Situation(
        String id,
        String name,
        List<String> aliases,
        @Nullable Text description,
        List<Source> sources,
        List<Unknown> unknowns,
        @RefersTo("goal") String goal,
        String number)
        implements Entry {

    /** By number, then by name. */
    static final Comparator<Situation> BY_NUMBER =
            Comparator.comparing(Situation::number).thenComparing(NorwegianOrder.BY_NAME);
}
