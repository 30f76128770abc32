package no.veikart.portfolio;

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
 * A criterion (kriterium), priority or principle by which something is chosen.
 *
 * @param type what it decides
 * @param number its number; null when it has none
 * @param clarifications what makes it precise (presiseringer)
 * @param owner the actor that owns it; null when no source says
 */
public record Criterion(
        String id,
        String name,
        List<String> aliases,
        @Nullable Text description,
        List<Source> sources,
        List<Unknown> unknowns,
        CriterionType type,
        @Nullable Integer number,
        List<Text> clarifications,
        @RefersTo("actor") @Nullable String owner)
        implements Entry {

    /** By type and number, those without last, then by name. */
    static final Comparator<Criterion> BY_NUMBER = Comparator.comparing(Criterion::type)
            .thenComparing(criterion -> criterion.number() == null ? Integer.MAX_VALUE : criterion.number())
            .thenComparing(NorwegianOrder.BY_NAME);
}
