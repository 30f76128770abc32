package no.veikart.slippage;

import static no.veikart.schedule.DrawnPlan.draw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.veikart.initiative.Certainty;
import no.veikart.initiative.Phase;
import no.veikart.platform.UserError;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearQuarter;

/** Slips by hand. Initiatives are letters, drawn in text: see {@link no.veikart.schedule.DrawnPlan}. */
@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
class SlippageTest {
    private static final int RUNS = 20_000;
    private static final Integer[] HALF_OR_TWICE = {-50, 100};

    private static Slippage simulate(String drawing, int seed, Integer... percents) {
        return Slippage.of(draw(drawing), new Slippage.Settings(RUNS, seed, always(percents)));
    }

    private static Overruns always(Integer... percents) {
        return new Overruns(List.of(given(null, null, percents)));
    }

    private static Overrun given(@Nullable Phase phase, @Nullable Certainty certainty, Integer... percents) {
        return Overrun.given(new OverrunInput(phase, certainty, List.of(percents)));
    }

    private static ItemSlippage of(String item, Slippage slippage) {
        return IntStream.iterate(0, vertex -> vertex + 1)
                .mapToObj(slippage::item)
                .filter(each -> each.name().equals(item))
                .findFirst()
                .map(slippage::find)
                .orElse(null);
    }

    private static String quantiles(String drawing, String item, Integer... percents) {
        ItemSlippage slip = of(item, simulate(drawing, 1, percents));
        return Stream.of(slip.p50(), slip.p80(), slip.p95())
                .map(quarter -> quarter.toString().replace("20", "").replace("-Q", "Q"))
                .reduce((a, b) -> a + " " + b)
                .orElseThrow();
    }

    @Test
    void whatIsNeverLateIsFinishedAsPlanned() {
        assertThat(quantiles("a=23Q1-23Q4", "a", 0)).isEqualTo("23Q4 23Q4 23Q4");
        assertThat(of("a", simulate("a=23Q1-23Q4", 1, 0)).p95Quarters()).isZero();
    }

    @Test
    void anOverrunIsPartOfTheLength() {
        assertThat(quantiles("a=23Q1-23Q4", "a", 50)).isEqualTo("24Q2 24Q2 24Q2");
        assertThat(of("a", simulate("a=23Q1-23Q4", 1, 50)).p50Quarters()).isEqualTo(2);
        assertThat(of("a", simulate("a=23Q1-23Q4", 1, -50)).p50Quarters()).isEqualTo(-2);
    }

    /** Four quarters, half of the time two and half of the time eight. */
    @Test
    void outcomesAreEquallyLikely() {
        ItemSlippage slip = of("a", simulate("a=23Q1-23Q4", 1, HALF_OR_TWICE));
        assertThat(slip.percentBy(YearQuarter.of(2023, 2))).isCloseTo(50, within(1.5));
        assertThat(slip.percentBy(YearQuarter.of(2024, 3))).isCloseTo(50, within(1.5));
        assertThat(slip.percentBy(YearQuarter.of(2024, 4))).isEqualTo(100);
        assertThat(slip.percentBy(YearQuarter.of(2023, 1))).isZero();
        assertThat(slip.p80()).isEqualTo(YearQuarter.of(2024, 4));
    }

    /** The first half of the runs keeps its slack of a year; the other half is a year late, and pushes. */
    @Test
    void whatRequiresItWaitsAndTellsWhatItWaitedFor() {
        Slippage slippage = simulate("a=23Q1-23Q4 b=24Q1-24Q1 b>a", 1, HALF_OR_TWICE);
        ItemSlippage slip = of("b", slippage);
        assertThat(slip.p50Quarters()).isNotNegative();
        assertThat(slip.drivers(3)).singleElement().satisfies(driver -> {
            assertThat(driver.dependency().to()).isEqualTo("initiative:a");
            assertThat(driver.percent()).isCloseTo(50, within(1.5));
        });
        assertThat(of("a", slippage).drivers(3)).isEmpty();
    }

    /** Of two that take as long, each is the later one as often; a third is over before. */
    @Test
    void theDriverIsWhateverIsLateMostOften() {
        Slippage slippage =
                simulate("a=23Q1-23Q4 b=23Q1-23Q4 c=22Q1-22Q1 d=24Q1-24Q1 d>a d>b d>c", 1, -50, 0, 25, 50, 75, 100);
        List<SlippageDriver> drivers = of("d", slippage).drivers(3);
        assertThat(drivers).extracting(driver -> driver.dependency().to()).doesNotContain("initiative:c");
        assertThat(drivers.getFirst().percent()).isBetween(drivers.getLast().percent(), 60.0);
        assertThat(drivers).hasSize(2);
    }

    @Test
    void coarsePeriodsAreReadSomewhereWithin() {
        ItemSlippage slip = of("a", simulate("a=~23Q1-23Q4", 1, 0));
        assertThat(slip.percentBy(YearQuarter.of(2023, 1))).isCloseTo(10, within(1.0));
        assertThat(slip.percentBy(YearQuarter.of(2023, 2))).isCloseTo(30, within(1.5));
        assertThat(slip.percentBy(YearQuarter.of(2023, 3))).isCloseTo(60, within(1.5));
        assertThat(slip.percentBy(YearQuarter.of(2023, 4))).isEqualTo(100);
    }

    @Test
    void whatIsCompletedIsNeitherLateNorPushed() {
        assertThat(quantiles("a!=23Q1-23Q4", "a", 100)).isEqualTo("23Q4 23Q4 23Q4");
        assertThat(quantiles("a=23Q1-23Q4 b!=23Q1-23Q2 b>a", "b", 100)).isEqualTo("23Q2 23Q2 23Q2");
    }

    @Test
    void whatHasNoTimePassesOnWhatItNeeds() {
        Slippage slippage = simulate("a=23Q1-23Q4 b c=23Q1-23Q1 d b>a c>b", 1, 0);
        assertThat(of("b", slippage).p50()).isEqualTo(YearQuarter.of(2023, 4));
        assertThat(of("b", slippage).p50Quarters()).isNull();
        assertThat(of("c", slippage).p50()).isEqualTo(YearQuarter.of(2024, 1));
        assertThat(of("c", slippage).unknown()).extracting(RoadmapItem::name).containsExactly("b");
        assertThat(of("d", slippage)).isNull();
    }

    @Test
    void anOpenEndIsTakenAtItsShortestAndTold() {
        Slippage slippage = simulate("a=23Q1- b=23Q1-23Q1 b>a", 1, 0);
        assertThat(of("b", slippage).p50()).isEqualTo(YearQuarter.of(2023, 2));
        assertThat(of("b", slippage).unknown()).extracting(RoadmapItem::name).containsExactly("a");
        assertThat(of("a", slippage).planned()).isNull();
    }

    /** Each of the two phases takes half as long again: two quarters become three, the second one waits, and the whole ends with it. */
    @Test
    void phasesFollowEachOther() {
        String plan = "a[CONCEPT=23Q1-23Q2 NEW_PRACTICE=23Q3-23Q4]";
        assertThat(quantiles(plan, "a", 50)).isEqualTo("24Q2 24Q2 24Q2");
        assertThat(quantiles(plan.replace("Q2 ", "Q2! "), "a", 50)).isEqualTo("24Q1 24Q1 24Q1");
    }

    @Test
    void aPhaseCanBeWaitedForByItself() {
        String plan = "a[CONCEPT=23Q1-23Q2 NEW_PRACTICE=23Q3-23Q4] b=23Q1-23Q1 b>a.CONCEPT";
        assertThat(quantiles(plan, "b", 0)).isEqualTo("23Q3 23Q3 23Q3");
        assertThat(quantiles(plan + " c=23Q1-24Q4 a.NEW_PRACTICE>c", "a", 0)).isEqualTo("25Q2 25Q2 25Q2");
    }

    @Test
    void overrunsOfAPhaseComeBeforeThoseOfACertainty() {
        Overruns overruns = new Overruns(List.of(given(null, null, 1)))
                .overriddenBy(List.of(
                        given(Phase.CONCEPT, null, 2),
                        given(null, Certainty.DECIDED, 3),
                        given(Phase.CONCEPT, Certainty.PLANNED, 4)));
        assertThat(overruns.percents(Phase.CONCEPT, Certainty.PLANNED)).containsExactly(4);
        assertThat(overruns.percents(Phase.CONCEPT, Certainty.DECIDED)).containsExactly(2);
        assertThat(overruns.percents(Phase.NEW_PRACTICE, Certainty.DECIDED)).containsExactly(3);
        assertThat(overruns.percents(null, null)).containsExactly(1);
    }

    @Test
    void theDefaultsAreLateByHalfForWhatIsDecidedAndByTwiceForWhatIsTentative() {
        assertThat(mean(Certainty.DECIDED, Phase.CONCEPT)).isEqualTo(14);
        assertThat(mean(Certainty.PLANNED, Phase.CONCEPT)).isEqualTo(28);
        assertThat(mean(Certainty.TENTATIVE, Phase.CONCEPT)).isEqualTo(56);
        assertThat(mean(Certainty.PLANNED, Phase.ORGANISATIONAL_CHANGE)).isEqualTo(42);
        assertThat(Overruns.DEFAULTS.percents(null, null)).hasSize(30);
    }

    private static double mean(Certainty certainty, Phase phase) {
        return IntStream.of(Overruns.DEFAULTS.percents(phase, certainty))
                .average()
                .orElseThrow();
    }

    @Test
    void theSameSeedGivesTheSameAnswerAndAnotherSeedAnotherSample() {
        String plan = "a=~23Q1-25Q4 b=~23Q3-26Q4 b>a";
        assertThat(sample(plan, 7)).isEqualTo(sample(plan, 7)).isNotEqualTo(sample(plan, 8));
    }

    @Test
    void whatIsAddedElsewhereChangesNothing() {
        String plan = "a=~23Q1-25Q4 b=~23Q3-26Q4 b>a";
        assertThat(sample("_=24Q1-24Q2 " + plan + " z=21Q1-21Q3 z>_", 7)).isEqualTo(sample(plan, 7));
    }

    private static String sample(String plan, int seed) {
        Slippage slippage = simulate(plan, seed, 0, 10, 20, 50, 100);
        return slippage.end(vertex("b", slippage)).toString();
    }

    private static int vertex(String name, Slippage slippage) {
        return IntStream.iterate(0, vertex -> vertex + 1)
                .filter(vertex -> slippage.item(vertex).name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        Roadmap roadmap = draw("a=23Q1-23Q2");
        refuses(() -> Slippage.of(roadmap, new Slippage.Settings(0, 1, always(0))), "runs is 0; it is 1 to 100000");
        refuses(() -> given(null, null), "an overrun has 0 outcomes; give 1 to 100 percents");
        refuses(() -> given(null, null, 1001), "an overrun is 1001 percent of the planned length; it is -90 to 1000");
        refuses(
                () -> Overruns.DEFAULTS.overriddenBy(
                        List.of(given(Phase.CONCEPT, null, 1), given(Phase.CONCEPT, null, 2))),
                "two overruns are given for phase CONCEPT and certainty null; give one");
        refuses(() -> of("a", simulate("a=23Q1-23Q2", 1, 0)).drivers(0), "first is 0; ask for 1 to 100 drivers");
    }

    private static void refuses(org.assertj.core.api.ThrowableAssert.ThrowingCallable asked, String message) {
        assertThatExceptionOfType(UserError.class).isThrownBy(asked).withMessage(message);
    }
}
