package no.veikart.schedule;

import static no.veikart.schedule.DrawnPlan.draw;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import no.veikart.dependency.Dependency;
import no.veikart.initiative.Initiative;
import no.veikart.roadmap.Roadmap;
import org.junit.jupiter.api.Test;

/** Conflicts by hand. Initiatives are letters: see {@link DrawnPlan}. */
@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
class ConflictTest {
    private static String conflicts(String drawing) {
        return text(Conflict.of(draw(drawing), null));
    }

    private static String text(List<Conflict> conflicts) {
        return conflicts.stream().map(ConflictTest::text).collect(Collectors.joining(", "));
    }

    private static String text(Conflict conflict) {
        return "%s %s%s %d..%s"
                .formatted(
                        conflict.dependency().id().replace("dependency:", ""),
                        conflict.soft() ? "soft " : "",
                        conflict.certainty(),
                        conflict.quartersLeast(),
                        conflict.quartersMost());
    }

    @Test
    void aStartBeforeTheOtherEndsIsCertain() {
        assertThat(conflicts("a=23Q1-23Q3 b=23Q3-23Q4 b>a")).isEqualTo("b-a CERTAIN 1..1");
        assertThat(conflicts("a=23Q1-23Q2 b=23Q3-23Q4 b>a")).isEmpty();
    }

    @Test
    void coarsePeriodsMayConflict() {
        assertThat(conflicts("a=~23Q1-24Q4 b=~23Q1-24Q4 b>a")).isEqualTo("b-a POSSIBLE 0..8");
        assertThat(conflicts("a=~23Q1-24Q4 b=~25Q1-26Q4 b>a")).isEmpty();
        assertThat(conflicts("a=~25Q1-26Q4 b=~23Q1-24Q4 b>a")).isEqualTo("b-a CERTAIN 2..16");
    }

    @Test
    void anOpenPrerequisiteConflictsWithoutBound() {
        assertThat(conflicts("a=23Q1- b=25Q1-25Q2 b>a")).isEqualTo("b-a POSSIBLE 0..null");
        assertThat(conflicts("a=25Q2- b=25Q1-25Q2 b>a")).isEqualTo("b-a CERTAIN 2..null");
    }

    @Test
    void aLeaningDependencyConflictsSoftly() {
        assertThat(conflicts("a=23Q1-23Q3 b=23Q1-23Q4 b~>a")).isEqualTo("b-a soft CERTAIN 3..3");
    }

    @Test
    void lagsPointsAndPhasesCount() {
        assertThat(conflicts("a=23Q1-23Q2 b=23Q3-23Q4 b>a:+1")).isEqualTo("b-a CERTAIN 1..1");
        assertThat(conflicts("a=23Q1-23Q4 b=23Q2-23Q4 b>a:SS")).isEmpty();
        assertThat(conflicts("p=22Q1-24Q4[CONCEPT=22Q1-22Q4 NEW_PRACTICE=24Q1-24Q4] b=23Q1-23Q2 b>p.CONCEPT"))
                .isEmpty();
        assertThat(conflicts("p=22Q1-24Q4[CONCEPT=22Q1-22Q4 NEW_PRACTICE=24Q1-24Q4] b=23Q1-23Q2 b>p"))
                .isEqualTo("b-p CERTAIN 8..8");
    }

    @Test
    void whatIsMetOrCompletedHasNone() {
        assertThat(conflicts("a=23Q1-23Q3 b=23Q1-23Q4 b>a:MET")).isEmpty();
        assertThat(conflicts("a=23Q1-23Q3 b!=23Q1-23Q4 b>a")).isEmpty();
        assertThat(Undetermined.of(draw("a b!=23Q1-23Q4 b>a"))).isEmpty();
    }

    @Test
    void certainOnesComeFirstAndCanBeAskedForAlone() {
        Roadmap roadmap = draw("a=~23Q1-23Q4 b=~23Q1-23Q4 c=23Q1-23Q1 b>a c>a");
        assertThat(text(Conflict.of(roadmap, null))).isEqualTo("c-a CERTAIN 1..4, b-a POSSIBLE 0..4");
        assertThat(text(Conflict.of(roadmap, ConflictCertainty.POSSIBLE))).isEqualTo("b-a POSSIBLE 0..4");
        assertThat(text(Conflict.of(roadmap, ConflictCertainty.CERTAIN))).isEqualTo("c-a CERTAIN 1..4");
    }

    @Test
    void missingTimesAreUndeterminedAndNeverPossible() {
        Roadmap roadmap = draw("a b=23Q1-23Q2 c b>a c>b c>a");
        assertThat(Conflict.of(roadmap, null)).isEmpty();
        assertThat(Undetermined.of(roadmap))
                .extracting(each -> each.dependency().id() + " lacks "
                        + each.missing().stream().map(item -> item.name()).collect(Collectors.joining(" and ")))
                .containsExactly("dependency:b-a lacks a", "dependency:c-a lacks a and c", "dependency:c-b lacks c");
    }

    @Test
    void anItemHasItsOwnConflictsAtBothEnds() {
        Roadmap roadmap = draw("a=23Q1-23Q3 b=23Q3-23Q4 c=23Q4-24Q1 d=23Q1-23Q1 b>a c>b c>d");
        assertThat(text(Conflict.at(roadmap, "initiative:b"))).isEqualTo("b-a CERTAIN 1..1, c-b CERTAIN 1..1");
        assertThat(Conflict.at(roadmap, "initiative:d")).isEmpty();
    }

    @Test
    void anItemInheritsTheConflictsOfWhatItNeeds() {
        // d -> c -> b -> a   b starts too early for a
        Roadmap roadmap = draw("a=23Q1-23Q3 b=23Q3-23Q3 c=23Q4-24Q1 d=24Q2-24Q3 b>a c>b d>c");
        List<InheritedConflict> inherited = InheritedConflict.of(roadmap, "initiative:d");
        assertThat(inherited).hasSize(1);
        assertThat(text(inherited.getFirst().conflict())).isEqualTo("b-a CERTAIN 1..1");
        assertThat(inherited.getFirst().via())
                .extracting(Dependency::id)
                .containsExactly("dependency:d-c", "dependency:c-b");
        assertThat(InheritedConflict.of(roadmap, "initiative:b")).isEmpty();
    }

    @Test
    void aShiftedValueIsJudgedAnew() {
        Roadmap roadmap = draw("a=23Q1-23Q2 b=23Q3-23Q4 b>a");
        assertThat(Conflict.of(roadmap, null)).isEmpty();
        Roadmap shifted = roadmap.with(
                List.of(roadmap.get(Initiative.class, "initiative:a").shifted(2)), List.of());
        assertThat(text(Conflict.of(shifted, null))).isEqualTo("b-a CERTAIN 2..2");
        assertThat(Conflict.of(roadmap, null)).isEmpty();
    }

    @Test
    void aPhaseIsToldOfTheConflictsThatItDecides() {
        Roadmap roadmap = draw("p[CONCEPT=22Q1-22Q4 NEW_PRACTICE=24Q1-24Q4] a=21Q1-22Q2 b=24Q1-24Q2 p>a b>p");
        Initiative initiative = roadmap.get(Initiative.class, "initiative:p");
        assertThat(initiative.phases())
                .extracting(plan -> plan.phase() + ": "
                        + text(Conflict.at(roadmap, "initiative:p").stream()
                                .filter(conflict -> conflict.isDecidedBy(plan, initiative))
                                .toList()))
                .containsExactly("CONCEPT: p-a CERTAIN 2..2", "NEW_PRACTICE: b-p CERTAIN 4..4");
    }
}
