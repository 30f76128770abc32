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
 * Something that somebody found (funn): strengths, weaknesses, benefits, barriers, wishes.
 *
 * @param type what it is
 * @param about what it is about
 * @param number its number in the source; null when it has none
 * @param holder who found or has it; null when no source says
 */
public record Finding(
        String id,
        String name,
        List<String> aliases,
        @Nullable Text description,
        List<Source> sources,
        List<Unknown> unknowns,
        FindingType type,
        @RefersTo List<String> about,
        @Nullable Integer number,
        @RefersTo("actor") @Nullable String holder)
        implements Entry {

    /** By type and number, those without last, then by name. */
    static final Comparator<Finding> BY_TYPE = Comparator.comparing(Finding::type)
            .thenComparing(finding -> finding.number() == null ? Integer.MAX_VALUE : finding.number())
            .thenComparing(NorwegianOrder.BY_NAME);
}
