package no.veikart.adoption;

import java.util.Comparator;
import java.util.List;
import no.veikart.roadmap.Entry;
import no.veikart.roadmap.Figure;
import no.veikart.roadmap.NorwegianOrder;
import no.veikart.roadmap.Period;
import no.veikart.roadmap.RefersTo;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.Source;
import no.veikart.roadmap.Text;
import no.veikart.roadmap.Unknown;
import org.jspecify.annotations.Nullable;

/**
 * An actor, or group of actors, that introduces a solution or functionality (innføring).
 *
 * @param actor who introduces it
 * @param solution what is introduced
 * @param stage how far it has come; null when no source says
 * @param period when; null when that is unknown
 * @param order its stated place in the order of adopters, 1 first; null when none is stated
 * @param mutual whether the benefit depends on others taking part too; null when no source says
 * @param figures what was counted
 */
public record Adoption(
        String id,
        String name,
        List<String> aliases,
        @Nullable Text description,
        List<Source> sources,
        List<Unknown> unknowns,
        @RefersTo("actor") String actor,
        @RefersTo({"solution", "functionality"}) String solution,
        @Nullable AdoptionStage stage,
        @Nullable Period period,
        @Nullable Integer order,
        @Nullable Boolean mutual,
        List<Figure> figures)
        implements Entry {

    /** By solution, there in the stated order of adopters, those without a place last, then by name. */
    static final Comparator<Adoption> BY_SOLUTION = Comparator.comparing(Adoption::solution)
            .thenComparing(adoption -> adoption.order() == null ? Integer.MAX_VALUE : adoption.order())
            .thenComparing(NorwegianOrder.BY_NAME);

    /** The adoptions of a solution or functionality, by id; empty when there are none. */
    public static List<Adoption> of(String item, Roadmap roadmap) {
        return roadmap.indexBy("adoptionsOfSolutions", Adoption.class, adoption -> List.of(adoption.solution()))
                .getOrDefault(item, List.of());
    }

    /** Whether it has begun: it is tried out, introduced or in use. */
    public boolean hasBegun() {
        return stage != null && stage.compareTo(AdoptionStage.PLANNED) > 0;
    }
}
