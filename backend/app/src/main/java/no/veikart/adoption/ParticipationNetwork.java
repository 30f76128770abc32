package no.veikart.adoption;

import java.util.List;
import java.util.stream.Stream;
import no.veikart.roadmap.NorwegianOrder;
import no.veikart.roadmap.Roadmap;
import no.veikart.solution.AvailabilityFlag;
import no.veikart.solution.Functionality;

/**
 * The adoptions among which participation is mutual.
 *
 * @param mutual whether a source says that the benefit depends on others taking part
 * @param adoptions by name
 */
record ParticipationNetwork(boolean mutual, List<Adoption> adoptions) {

    /** Of a solution: of it and those of its functionalities whose benefit depends on others; of it alone when none is said to. */
    static ParticipationNetwork of(String item, Roadmap roadmap) {
        List<String> mutual = Stream.concat(Stream.of(item), functionalities(item, roadmap))
                .filter(each -> isMutual(each, roadmap))
                .toList();
        List<String> items = mutual.isEmpty() ? List.of(item) : mutual;
        return new ParticipationNetwork(
                !mutual.isEmpty(),
                items.stream()
                        .flatMap(each -> Adoption.of(each, roadmap).stream())
                        .collect(NorwegianOrder.byName()));
    }

    private static Stream<String> functionalities(String solution, Roadmap roadmap) {
        return Functionality.of(solution, roadmap).stream().map(Functionality::id);
    }

    private static boolean isMutual(String item, Roadmap roadmap) {
        boolean flagged = roadmap.find(Functionality.class, item)
                .filter(f -> f.flags().contains(AvailabilityFlag.DEPENDS_ON_PARTICIPATION))
                .isPresent();
        return flagged || Adoption.of(item, roadmap).stream().anyMatch(a -> Boolean.TRUE.equals(a.mutual()));
    }
}
