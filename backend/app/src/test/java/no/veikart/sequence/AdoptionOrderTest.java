package no.veikart.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.veikart.WrittenRoadmap;
import no.veikart.roadmap.Entry;
import org.junit.jupiter.api.Test;

/** Introductions of {@code solution:s} by actors a, b, c: what each adoption says, and further lines of the roadmap. */
class AdoptionOrderTest {
    private static Sequence of(List<String> adoptions, String... more) {
        List<String> lines = new ArrayList<>(List.of(more));
        lines.add("solution:s");
        for (String adoption : adoptions) {
            String name = adoption.split(" ")[0];
            String fields = adoption.contains(" ") ? ", " + adoption.substring(adoption.indexOf(' ') + 1) : "";
            lines.add("actor:" + name);
            lines.add("adoption:" + name + " {actor: 'actor:" + name + "', solution: 'solution:s'" + fields + "}");
        }
        return AdoptionOrder.of("solution:s", WrittenRoadmap.of(lines.toArray(String[]::new)));
    }

    private static String period(String start, String end, String precision) {
        return "period: {start: " + start + ", end: " + end + ", precision: " + precision + "}";
    }

    private static String reasons(Sequence sequence) {
        return sequence.ranks().stream()
                .flatMap(rank -> rank.places().stream())
                .flatMap(place -> place.fixedBy().stream())
                .map(each -> each.before().name() + "<" + each.after().name() + " " + each.reason())
                .collect(Collectors.joining(", "));
    }

    @Test
    void statedPlacesComeOneAfterTheOtherAndEqualOnesTie() {
        Sequence sequence = of(List.of("a order: 2", "b order: 1", "c order: 2", "d"));
        assertThat(SequenceTest.ranks(sequence)).isEqualTo("b | a c");
        assertThat(reasons(sequence)).isEqualTo("b<a STATED_PLACE, b<c STATED_PLACE");
        assertThat(sequence.free()).extracting(Entry::name).containsExactly("d");
    }

    @Test
    void whoHasBegunComesBeforeWhoHasNot() {
        Sequence sequence = of(List.of("a stage: PLANNED", "b stage: PILOT", "c stage: NOT_STARTED", "d"));
        assertThat(SequenceTest.ranks(sequence)).isEqualTo("b | a c");
        assertThat(reasons(sequence)).isEqualTo("b<a STAGE, b<c STAGE");
    }

    @Test
    void aPeriodCountsOnlyWhereEveryReadingStartsFirst() {
        Sequence sequence = of(List.of(
                "a " + period("2022-Q1", "2022-Q2", "HALF_YEAR"),
                "b " + period("2022-Q3", "2023-Q4", "BUCKET"),
                "c " + period("2022-Q2", "2022-Q2", "QUARTER")));
        assertThat(SequenceTest.ranks(sequence)).isEqualTo("a c | b");
        assertThat(reasons(sequence)).isEqualTo("a<b PERIOD, c<b PERIOD");
    }

    @Test
    void whatAnAdopterDoesWaitsForWhatAnotherDoes() {
        Sequence sequence = of(
                List.of("a", "b"),
                "initiative:x {owner: 'actor:a', solutions: ['solution:s']}",
                "initiative:y {roles: [{actor: 'actor:b', role: USER}], solutions: ['solution:s']}",
                "condition:between",
                "initiative:x REQUIRES condition:between",
                "condition:between FOLLOWS initiative:y");
        assertThat(reasons(sequence)).isEqualTo("b<a DEPENDENCY");
        assertThat(sequence.ranks()
                        .getLast()
                        .places()
                        .getFirst()
                        .fixedBy()
                        .getFirst()
                        .via())
                .extracting(dependency -> dependency.id())
                .containsExactly("dependency:x-between", "dependency:between-y");
    }

    @Test
    void softDependenciesMetOnesAndOthersWhoOnlySteerPlaceNobody() {
        Stream.of("DEPENDS_ON initiative:y", "REQUIRES initiative:y {state: MET}", "REQUIRES initiative:steered")
                .forEach(edge -> assertThat(of(
                                        List.of("a", "b"),
                                        "initiative:x {owner: 'actor:a', solutions: ['solution:s']}",
                                        "initiative:y {owner: 'actor:b', solutions: ['solution:s']}",
                                        "initiative:steered {roles: [{actor: 'actor:b', role: STEERING}], solutions: ['solution:s']}",
                                        "initiative:x " + edge)
                                .ranks())
                        .as(edge)
                        .isEmpty());
    }

    @Test
    void whoTakesPartInBothDoesNotWaitForItself() {
        Sequence sequence = of(
                List.of("a", "b"),
                "initiative:trial {roles: [{actor: 'actor:a', role: TRIAL_SITE}, {actor: 'actor:b', role: TRIAL_SITE}], solutions: ['solution:s']}",
                "initiative:rollout {owner: 'actor:a', solutions: ['solution:s']}",
                "initiative:rollout FOLLOWS initiative:trial");
        assertThat(sequence.free()).extracting(Entry::name).containsExactly("a", "b");
    }

    @Test
    void placesAndPeriodsThatContradictEachOtherSayWhy() {
        Sequence sequence = of(List.of(
                "a order: 1, " + period("2024-Q1", "2024-Q1", "QUARTER"),
                "b order: 2, " + period("2023-Q1", "2023-Q4", "YEAR")));
        assertThat(sequence.contradictions()).hasSize(1);
        assertThat(sequence.contradictions().getFirst().ring())
                .extracting(Precedence::reason)
                .containsExactlyInAnyOrder(PrecedenceReason.STATED_PLACE, PrecedenceReason.PERIOD);
        assertThat(SequenceTest.ranks(sequence)).isEqualTo("a b");
    }
}
