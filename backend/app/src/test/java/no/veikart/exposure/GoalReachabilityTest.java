package no.veikart.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.veikart.WrittenRoadmap;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;
import org.junit.jupiter.api.Test;

/** What {@code goal:g} rests on, and what of that may fail it. */
class GoalReachabilityTest {
    /** Such as {@code "PAUSED a 2"}: the risk, what has it, how many steps away. */
    private static String risks(Roadmap roadmap) {
        return GoalRisk.of(roadmap.get(RoadmapItem.class, "goal:g"), roadmap).stream()
                .map(risk -> risk.kind() + " " + risk.item().name() + " " + risk.distance())
                .collect(Collectors.joining(", "));
    }

    private static String risks(String... lines) {
        return risks(WrittenRoadmap.of(
                Stream.concat(Stream.of("goal:g"), Stream.of(lines)).toArray(String[]::new)));
    }

    // g <- a contributes;   a -> s needs;   s <- b contributes
    @Test
    void aGoalRestsOnWhatContributesAndOnWhatThatNeeds() {
        Roadmap roadmap = WrittenRoadmap.of(
                "goal:g",
                "initiative:a {state: ONGOING, contributesTo: ['goal:g']}",
                "solution:s",
                "initiative:a REQUIRES solution:s",
                "initiative:b {state: PAUSED, contributesTo: ['solution:s']}");
        assertThat(risks(roadmap)).isEqualTo("PAUSED b 3");
        GoalRisk risk =
                GoalRisk.of(roadmap.get(RoadmapItem.class, "goal:g"), roadmap).getFirst();
        assertThat(risk.via())
                .extracting(step -> step.from().name()
                        + (step.dependency() == null ? "<-" : "->")
                        + step.to().name())
                .containsExactly("g<-a", "a->s", "s<-b");
        assertThat(GoalReachability.of(roadmap.get(RoadmapItem.class, "goal:g"), roadmap))
                .isEqualTo(new GoalReachability(
                        roadmap.get(RoadmapItem.class, "goal:g"), 3, 1, 0, List.of(new RiskCount(RiskKind.PAUSED, 1))));
    }

    @Test
    void eachRiskIsSaid() {
        String contributes = "contributesTo: ['goal:g']";
        assertThat(risks(
                                "initiative:a {state: STOPPED, " + contributes + "}",
                                "initiative:b {" + contributes + "}",
                                "initiative:c {state: ONGOING, funding: {state: NOT_SECURED}, order: {state: NEEDED}, "
                                        + contributes + "}",
                                "condition:d {state: BROKEN}",
                                "goal:g DEPENDS_ON condition:d",
                                "milestone:e {state: MISSED}",
                                "goal:g REQUIRES milestone:e",
                                "condition:f",
                                "goal:g REQUIRES condition:f")
                        .split(", "))
                .containsExactlyInAnyOrder(
                        "STOPPED a 1",
                        "STATE_UNKNOWN b 1",
                        "UNFUNDED c 1",
                        "NOT_ORDERED c 1",
                        "BROKEN d 1",
                        "MISSED e 1",
                        "STATE_UNKNOWN f 1");
    }

    @Test
    void whatIsPlannedBeforeWhatItNeedsIsAtRisk() {
        String plan =
                "initiative:%s {state: ONGOING, contributesTo: ['goal:g'], period: {start: %s, end: %s, precision: %s}}";
        assertThat(risks(
                                plan.formatted("a", "2022-Q1", "2022-Q4", "QUARTER"),
                                plan.formatted("b", "2022-Q2", "2022-Q3", "QUARTER"),
                                plan.formatted("c", "2022-Q1", "2023-Q4", "BUCKET"),
                                "initiative:b REQUIRES initiative:a",
                                "initiative:c DEPENDS_ON initiative:a")
                        .split(", "))
                .containsExactly("CERTAIN_CONFLICT b 1", "POSSIBLE_CONFLICT c 1");
    }

    @Test
    void whatIsDoneRestsOnNothingAndRisksNothing() {
        assertThat(risks(
                        "initiative:a {state: COMPLETED, funding: {state: NOT_SECURED}, contributesTo: ['goal:g']}",
                        "initiative:b {state: PAUSED}",
                        "initiative:a REQUIRES initiative:b"))
                .isEmpty();
    }

    @Test
    void whatIsMetIsNoNeed() {
        assertThat(risks("initiative:b {state: PAUSED}", "goal:g REQUIRES initiative:b {state: MET}"))
                .isEmpty();
        assertThat(risks("initiative:b {state: PAUSED}", "goal:g TESTS initiative:b"))
                .isEmpty();
    }

    @Test
    void anOrderThatIsPlacedIsNoRisk() {
        String line = "initiative:a {state: ONGOING, funding: {state: ORDER_NEEDED}, %s contributesTo: ['goal:g']}";
        assertThat(risks(line.formatted(""))).isEqualTo("NOT_ORDERED a 1");
        assertThat(risks(line.formatted("order: {state: PLACED},"))).isEmpty();
    }

    @Test
    void theUnknownAreCountedApart() {
        Roadmap roadmap = WrittenRoadmap.of(
                "goal:g",
                "goal:safe",
                "initiative:a {contributesTo: ['goal:g']}",
                "initiative:b {funding: {state: NOT_SECURED}, contributesTo: ['goal:g']}");
        GoalReachability worst = GoalReachability.ranked(roadmap).getFirst();
        assertThat(worst.item().name()).isEqualTo("g");
        assertThat(worst.atRisk()).isEqualTo(1);
        assertThat(worst.unknown()).as("b is counted already").isEqualTo(1);
        assertThat(worst.riskCounts())
                .containsExactly(new RiskCount(RiskKind.UNFUNDED, 1), new RiskCount(RiskKind.STATE_UNKNOWN, 2));
    }
}
