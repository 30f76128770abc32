package no.veikart.adoption;

import java.util.Comparator;
import java.util.List;
import no.veikart.roadmap.Entry;
import no.veikart.roadmap.Figure;
import no.veikart.roadmap.NorwegianOrder;
import no.veikart.roadmap.RefersTo;
import no.veikart.roadmap.Source;
import no.veikart.roadmap.Text;
import no.veikart.roadmap.Unknown;
import org.jspecify.annotations.Nullable;

/**
 * A municipal service (kommunal tjeneste) and how far it is digital on Helsenorge (REQ-53).
 *
 * @param number its place in the table
 * @param access access to information (innsyn); null where the icon was lost
 * @param dialogue dialogue (dialog); null where the icon was lost
 * @param administration administration; null where the icon was lost
 * @param share the share of the population that it reaches; null when none is stated
 * @param comment the comment; null when there is none, or not in that language
 * @param solutions the solutions that it uses
 * @param providers who provides it
 */
public record MunicipalService(
        String id,
        String name,
        List<String> aliases,
        @Nullable Text description,
        List<Source> sources,
        List<Unknown> unknowns,
        int number,
        @Nullable ServiceSpread access,
        @Nullable ServiceSpread dialogue,
        @Nullable ServiceSpread administration,
        @Nullable Figure share,
        @Nullable Text comment,
        @RefersTo({"solution", "functionality"}) List<String> solutions,
        @RefersTo("actor") List<String> providers)
        implements Entry {

    /** By the place in the table, then by name. */
    static final Comparator<MunicipalService> BY_NUMBER =
            Comparator.comparing(MunicipalService::number).thenComparing(NorwegianOrder.BY_NAME);
}
