package no.veikart.sequence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.veikart.dependency.DependencyKind;
import no.veikart.initiative.Initiative;
import no.veikart.roadmap.Roadmap;

/** The order in which the parts of an initiative can be done, and their parts. */
final class PartsOrder {
    private PartsOrder() {}

    /** By the open ordering dependencies between the parts, hard and soft, directly or through what is no part. */
    static Sequence of(Initiative whole, Roadmap roadmap) {
        List<Initiative> parts = partsOf(whole, roadmap);
        List<Precedence> precedences = new ArrayList<>();
        DependencyPrecedences needs = new DependencyPrecedences(parts, DependencyKind.orderingLabels(), roadmap);
        for (Initiative part : parts) {
            needs.from(
                    part,
                    (needed, via) -> precedences.add(new Precedence(needed, part, PrecedenceReason.DEPENDENCY, via)));
        }
        return Sequence.of(parts, precedences);
    }

    private static List<Initiative> partsOf(Initiative whole, Roadmap roadmap) {
        List<Initiative> parts = new ArrayList<>();
        Set<String> seen = new HashSet<>(List.of(whole.id()));
        List<Initiative> level = List.of(whole);
        while (!level.isEmpty()) {
            level = level.stream()
                    .flatMap(each -> Initiative.partsOf(each.id(), roadmap).stream())
                    .filter(part -> seen.add(part.id()))
                    .toList();
            parts.addAll(level);
        }
        return parts;
    }
}
