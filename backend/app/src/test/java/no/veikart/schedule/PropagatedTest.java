package no.veikart.schedule;

import static no.veikart.schedule.DrawnPlan.draw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.veikart.dependency.Dependency;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.UnknownId;
import org.junit.jupiter.api.Test;

/** Who moves when something is shifted. Initiatives are letters: see {@link DrawnPlan}. */
class PropagatedTest {
    private static String push(String drawing, String item, int quarters) {
        return move(draw(drawing), item, quarters, Propagation.PUSH);
    }

    private static String pull(String drawing, String item, int quarters) {
        return move(draw(drawing), item, quarters, Propagation.PUSH_AND_PULL);
    }

    private static String move(Roadmap roadmap, String item, int quarters, Propagation how) {
        return text(Propagated.of(roadmap, Map.of("initiative:" + item, quarters), Set.of(), how));
    }

    private static String text(Propagated propagated) {
        return propagated.quarters().entrySet().stream()
                .map(entry -> entry.getKey().replace("initiative:", "") + "%+d".formatted(entry.getValue()))
                .collect(Collectors.joining(" "));
    }

    @Test
    void nothingAskedMovesNothing() {
        Roadmap late = draw("a=23Q1-23Q4 b=23Q1-23Q2 b>a");
        for (Propagation how : Propagation.values()) {
            assertThat(text(Propagated.of(late, Map.of(), Set.of(), how))).isEmpty();
        }
    }

    @Test
    void aDependentIsPushedJustAsFarAsItMust() {
        // a 23Q1-23Q2, one free quarter, b 23Q4: two quarters' delay leave b one quarter short
        assertThat(push("a=23Q1-23Q2 b=23Q4-24Q1 b>a", "a", 2)).isEqualTo("a+2 b+1");
        assertThat(push("a=23Q1-23Q2 b=23Q4-24Q1 b>a", "a", 1)).isEqualTo("a+1");
    }

    @Test
    void thePushGoesOnDownTheChain() {
        assertThat(push("a=23Q1-23Q2 b=23Q3-23Q4 c=24Q2-24Q3 b>a c>b", "a", 3)).isEqualTo("a+3 b+3 c+2");
    }

    @Test
    void theLatestPrerequisiteDecides() {
        assertThat(push("a=23Q1-23Q2 b=23Q1-23Q4 c=24Q1-24Q2 b>a c>a:+1 c>b", "a", 2))
                .isEqualTo("a+2 b+4 c+4");
    }

    @Test
    void onlyCertainConflictsPush() {
        // b lies somewhere in 2023-2024: it can still start after a, until a ends after the last quarter that b can
        // start in
        assertThat(push("a=23Q1-23Q2 b=~23Q1-24Q4 b>a", "a", 5)).isEqualTo("a+5");
        assertThat(push("a=23Q1-23Q2 b=~23Q1-24Q4 b>a", "a", 6)).isEqualTo("a+6 b+1");
    }

    @Test
    void lagAndPointsCount() {
        assertThat(push("a=23Q1-23Q2 b=23Q3-23Q4 b>a:SS", "a", 2)).isEqualTo("a+2");
        assertThat(push("a=23Q1-23Q2 b=23Q3-23Q4 b>a:SS+1", "a", 2)).isEqualTo("a+2 b+1");
        assertThat(push("a=23Q1-23Q2 b=23Q3-23Q4 b>a:EE", "a", 3)).isEqualTo("a+3 b+1");
    }

    @Test
    void softAndMetDependenciesMoveNothing() {
        assertThat(push("a=23Q1-23Q2 b=23Q3-23Q4 b~>a", "a", 4)).isEqualTo("a+4");
        assertThat(push("a=23Q1-23Q2 b=23Q3-23Q4 b>a:MET", "a", 4)).isEqualTo("a+4");
    }

    @Test
    void whatIsCompletedOrHasNoTimeStays() {
        assertThat(push("a=23Q1-23Q2 b!=23Q3-23Q4 c=24Q1-24Q2 b>a c>b", "a", 8)).isEqualTo("a+8");
        assertThat(push("a=23Q1-23Q2 b c=24Q1-24Q2 b>a c>b", "a", 8)).isEqualTo("a+8");
        assertThat(push("a!=23Q1-23Q2 b=23Q3-23Q4 b>a", "a", 8)).isEmpty();
    }

    @Test
    void anOldConflictIsNotMendedByAnotherItemsMove() {
        // c is late for b already, and only a moves
        assertThat(push("a=23Q1-23Q2 b=23Q1-23Q4 c=23Q3-23Q4 c>a c>b", "a", 1)).isEqualTo("a+1 c+1");
    }

    @Test
    void aNewDependencyPushesByItself() {
        Roadmap roadmap = draw("a=23Q1-23Q4 b=23Q1-23Q2 c=23Q3-23Q3 b>a c>b");
        Propagated propagated = Propagated.of(roadmap, Map.of(), Set.of("dependency:b-a"), Propagation.PUSH);
        assertThat(text(propagated)).isEqualTo("b+4 c+4");
    }

    @Test
    void whatWasAskedToMoveIsPushedOnTopOfThat() {
        Roadmap roadmap = draw("a=23Q1-23Q2 b=23Q3-23Q4 b>a");
        assertThat(text(Propagated.of(
                        roadmap, Map.of("initiative:a", 4, "initiative:b", 1), Set.of(), Propagation.PUSH)))
                .isEqualTo("a+4 b+4");
    }

    @Test
    void dependentsArePulledWithWhatTheyWaitedFor() {
        assertThat(pull("a=23Q3-23Q4 b=24Q1-24Q2 b>a", "a", -2)).isEqualTo("a-2 b-2");
        assertThat(push("a=23Q3-23Q4 b=24Q1-24Q2 b>a", "a", -2)).isEqualTo("a-2");
    }

    @Test
    void aPullStopsWhereAnotherConstraintWouldBreak() {
        assertThat(pull("a=23Q3-23Q4 x=23Q1-23Q3 b=24Q1-24Q2 b>a b>x", "a", -3)).isEqualTo("a-3 b-1");
        assertThat(pull("a=23Q3-23Q4 x=23Q1- b=24Q1-24Q2 b>a b>x", "a", -3)).isEqualTo("a-3");
    }

    @Test
    void theAskedItemIsNotPulled() {
        Roadmap roadmap = draw("a=23Q3-23Q4 b=24Q1-24Q2 b>a");
        assertThat(text(Propagated.of(
                        roadmap, Map.of("initiative:a", -2, "initiative:b", 0), Set.of(), Propagation.PUSH_AND_PULL)))
                .isEqualTo("a-2");
    }

    @Test
    void completedPhasesStayAndTheRestMoves() {
        String p = "p[CONCEPT=22Q1-22Q2! SECTOR_PREPARATION=22Q3-22Q4] ";
        // the start of p is that of its completed phase, so no push helps; its end moves
        assertThat(push(p + "a=21Q1-21Q2 p>a", "a", 4)).isEqualTo("a+4");
        assertThat(push(p + "a=21Q1-21Q2 p>a:EE", "a", 8)).isEqualTo("a+8 p+2");
    }

    @Test
    void edgesInsideAKnotAreSetAsideAndListed() {
        // a -> b -> a a knot;   c needs b
        Propagated propagated = Propagated.of(
                draw("a=23Q1-23Q2 b=23Q3-23Q4 c=24Q1-24Q2 b>a a>b c>b"),
                Map.of("initiative:a", 2, "initiative:b", 1),
                Set.of(),
                Propagation.PUSH);
        assertThat(text(propagated)).isEqualTo("a+2 b+1 c+1");
        assertThat(propagated.setAside())
                .extracting(Dependency::id)
                .containsExactlyInAnyOrder("dependency:a-b", "dependency:b-a");
    }

    @Test
    void withoutPropagationOnlyTheAskedMoves() {
        assertThat(move(draw("a=23Q1-23Q2 b=23Q3-23Q4 b>a"), "a", 4, Propagation.NONE))
                .isEqualTo("a+4");
    }

    @Test
    void anUnknownItemIsRefused() {
        assertThatThrownBy(() -> move(draw("a"), "nowhere", 1, Propagation.PUSH))
                .isInstanceOf(UnknownId.class);
    }
}
