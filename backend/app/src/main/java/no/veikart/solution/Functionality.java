package no.veikart.solution;

import java.util.List;
import no.veikart.roadmap.NorwegianOrder;
import no.veikart.roadmap.RefersTo;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;
import no.veikart.roadmap.Source;
import no.veikart.roadmap.Text;
import no.veikart.roadmap.Unknown;
import org.jspecify.annotations.Nullable;

/**
 * Something that a solution can do (funksjonalitet), with its availability (REQ-20).
 *
 * @param availability the states that it passes through, in time order; empty when none is known
 * @param flags what its use hangs on; empty when none is known
 */
public record Functionality(
        String id,
        String name,
        List<String> aliases,
        @Nullable Text description,
        List<Source> sources,
        List<Unknown> unknowns,
        @RefersTo("solution") String solution,
        List<Availability> availability,
        List<AvailabilityFlag> flags)
        implements RoadmapItem {

    /** The functionalities of a solution, by name. */
    public static List<Functionality> of(String solution, Roadmap roadmap) {
        return roadmap
                .indexBy("functionalitiesOfSolutions", Functionality.class, f -> List.of(f.solution()))
                .getOrDefault(solution, List.of())
                .stream()
                .collect(NorwegianOrder.byName());
    }
}
