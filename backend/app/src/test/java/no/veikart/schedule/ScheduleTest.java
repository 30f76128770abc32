package no.veikart.schedule;

import static no.veikart.schedule.DrawnPlan.draw;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import no.veikart.dependency.Dependency;
import no.veikart.dependency.DependencyPath;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Earliest, latest, slack and critical path by hand. Initiatives are letters: see {@link DrawnPlan}. A range is written least..most, with ?
 * for what nothing known bounds.
 */
@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
class ScheduleTest {
    private static ItemSchedule of(String drawing, String item) {
        Roadmap roadmap = draw(drawing);
        return ItemSchedule.of(roadmap, roadmap.get(RoadmapItem.class, "initiative:" + item));
    }

    private static String text(@Nullable QuarterRange range) {
        return range == null ? "?" : text(range.least()) + ".." + text(range.most());
    }

    private static String text(@Nullable Object quarter) {
        return quarter == null ? "?" : quarter.toString().replace("20", "").replace("-Q", "Q");
    }

    private static String earliest(String drawing, String item) {
        ItemSchedule schedule = of(drawing, item);
        return text(schedule.earliestStart()) + " to " + text(schedule.earliestEnd());
    }

    private static String latest(String drawing, String item) {
        ItemSchedule schedule = of(drawing, item);
        return text(schedule.latestStart()) + " to " + text(schedule.latestEnd());
    }

    private static String slack(String drawing, String item) {
        Slack slack = of(drawing, item).slack();
        return slack == null ? "none" : text(slack.least()) + ".." + text(slack.most());
    }

    private static String path(String drawing, String item) {
        Roadmap roadmap = draw(drawing);
        DependencyPath path = CriticalPath.to(roadmap, roadmap.get(RoadmapItem.class, "initiative:" + item));
        return path.items().stream().map(RoadmapItem::name).collect(Collectors.joining(">")) + " "
                + path.quartersLeast() + ".." + path.quarters();
    }

    @Test
    void theEarliestIsThePlanAsLongAsItCanBeKept() {
        assertThat(earliest("a=23Q1-23Q2 b=23Q3-23Q4 b>a", "b")).isEqualTo("23Q3..23Q3 to 23Q4..23Q4");
        assertThat(earliest("a=23Q1-23Q4 b=23Q3-23Q4 b>a", "b")).isEqualTo("24Q1..24Q1 to 24Q2..24Q2");
        assertThat(earliest("a=23Q1-23Q2 b=23Q3-23Q4 b>a:+3", "b")).isEqualTo("24Q2..24Q2 to 24Q3..24Q3");
    }

    @Test
    void coarsePeriodsGiveRanges() {
        assertThat(earliest("a=~23Q1-23Q4 b=23Q2-23Q3 b>a", "b")).isEqualTo("23Q2..24Q1 to 23Q3..24Q2");
        assertThat(earliest("a=~23Q1-23Q4", "a")).isEqualTo("23Q1..23Q4 to 23Q1..23Q4");
    }

    @Test
    void anItemWithoutATimePassesOnWhatItNeeds() {
        assertThat(earliest("a=23Q1-23Q2 b b>a", "b")).isEqualTo("23Q3..23Q3 to 23Q2..?");
        assertThat(earliest("a=23Q1-23Q2 b c=23Q2-23Q2 b>a c>b", "c")).isEqualTo("23Q3..? to 23Q3..?");
        assertThat(earliest("b", "b")).isEqualTo("? to ?");
        assertThat(earliest("a b=23Q1-23Q1 b>a", "b")).isEqualTo("23Q1..? to 23Q1..?");
    }

    @Test
    void theLatestKeepsWhatComesLastWhereItIs() {
        String plan = "a=23Q1-23Q2 b=23Q4-24Q1 c=24Q4-25Q1 b>a c>b";
        assertThat(latest(plan, "a")).isEqualTo("23Q4..23Q4 to 24Q1..24Q1");
        assertThat(latest(plan, "b")).isEqualTo("24Q2..24Q2 to 24Q3..24Q3");
        assertThat(latest(plan, "c")).isEqualTo("? to ?");
    }

    @Test
    void slackIsTotalAlongTheChainAndFreeToTheNext() {
        String plan = "a=23Q1-23Q2 b=23Q4-24Q1 c=24Q4-25Q1 b>a c>b";
        assertThat(slack(plan, "a")).isEqualTo("3..3");
        assertThat(of(plan, "a").freeSlack()).isEqualTo(new Slack(1, 1));
        assertThat(slack(plan, "b")).isEqualTo("2..2");
        assertThat(slack(plan, "c")).isEqualTo("none");
    }

    @Test
    void slackIsNegativeBehindACertainConflict() {
        assertThat(slack("a=23Q1-23Q4 b=23Q3-23Q4 b>a", "a")).isEqualTo("-2..-2");
    }

    @Test
    void whatIsNotKnownWidensTheSlackAndIsListed() {
        String plan = "a=23Q1-23Q2 b c=24Q1-24Q2 b>a c>b";
        assertThat(slack(plan, "a")).isEqualTo("?..2");
        assertThat(of(plan, "a").unknown()).extracting(RoadmapItem::name).containsExactly("b");
        assertThat(slack("a=23Q1- b=24Q1-24Q2 b>a", "a")).isEqualTo("?..3");
        assertThat(slack("a b=24Q1-24Q2 b>a", "a")).isEqualTo("none");
        assertThat(slack("a=23Q1-23Q2 b b>a", "a")).isEqualTo("none");
    }

    @Test
    void whatIsCompletedDemandsNothing() {
        assertThat(slack("a=23Q1-23Q4 b!=23Q3-23Q4 b>a", "a")).isEqualTo("none");
        assertThat(earliest("a=23Q1-23Q4 b!=23Q3-23Q4 b>a", "b")).isEqualTo("23Q3..23Q3 to 23Q4..23Q4");
    }

    @Test
    void softDependenciesDoNotCount() {
        assertThat(earliest("a=23Q1-23Q4 b=23Q3-23Q4 b~>a", "b")).isEqualTo("23Q3..23Q3 to 23Q4..23Q4");
        assertThat(slack("a=23Q1-23Q4 b=23Q3-23Q4 b~>a", "a")).isEqualTo("none");
    }

    @Test
    void whatMustBeInPlaceIsListedNearestFirstWithItsLatestTime() {
        // c needs b, b needs a, and c starts in 24Q4
        assertThat(of("a=23Q1-23Q2 b=23Q4-24Q1 c=24Q4-25Q1 b>a c>b:+1", "c").mustBeInPlace())
                .extracting(each -> each.distance() + " " + each.item().name() + " " + text(each.latestEnd()))
                .containsExactly("1 b 24Q2..24Q2", "2 a 23Q4..23Q4");
        assertThat(of("a=23Q1-23Q2 c c>a", "c").mustBeInPlace())
                .extracting(each -> each.item().name() + " " + text(each.latestEnd()))
                .containsExactly("a ?");
    }

    @Test
    void phasesCountFromWithinTheirItem() {
        String plan = "p=22Q1-23Q4[CONCEPT=22Q1-22Q2 NEW_PRACTICE=23Q1-23Q4] b=22Q2-22Q4 b>p.CONCEPT";
        assertThat(earliest(plan, "b")).isEqualTo("22Q3..22Q3 to 23Q1..23Q1");
        assertThat(slack(plan, "p")).isEqualTo("-1..-1");
    }

    @Test
    void theCriticalPathIsTheLongestInQuarters() {
        // d needs b (4 quarters) and c (1 quarter); both need a
        String plan = "a=23Q1-23Q2 b=23Q3-24Q2 c=23Q3-23Q3 d=24Q3-24Q3 b>a c>a d>b d>c";
        assertThat(path(plan, "d")).isEqualTo("d>b>a 7..7");
        assertThat(path(plan, "a")).isEqualTo("a 2..2");
        assertThat(path("a=23Q1-23Q2 b=23Q3-23Q3 c=23Q3-23Q3 c>a:+5 c>b", "c")).isEqualTo("c>a 8..8");
    }

    @Test
    void coarseLengthsCountAtTheMostAndUnknownOnesNothing() {
        assertThat(path("a=~23Q1-24Q4 b=25Q1-25Q1 b>a", "b")).isEqualTo("b>a 2..9");
        String plan = "a b=23Q1-23Q1 c=23Q1- b>a c>b";
        assertThat(path(plan, "c")).isEqualTo("c>b>a 1..1");
        Roadmap roadmap = draw(plan);
        assertThat(CriticalPath.to(roadmap, roadmap.get(RoadmapItem.class, "initiative:c"))
                        .unknown())
                .extracting(RoadmapItem::name)
                .containsExactly("c", "a");
    }

    @Test
    void overlappingPointsShortenTheCriticalPath() {
        assertThat(path("a=23Q1-24Q4 b=23Q3-23Q4 b>a:SS+1", "b")).isEqualTo("b>a 3..3");
        assertThat(path("a=23Q1-23Q2 b=23Q1-24Q4 b>a:EE", "b")).isEqualTo("b 8..8");
    }

    @Test
    void edgesInsideAKnotAreSetAside() {
        // a -> b -> a a knot;   c needs b
        String plan = "a=23Q1-23Q2 b=23Q3-23Q4 c=24Q1-24Q2 b>a a>b c>b";
        Roadmap roadmap = draw(plan);
        DependencyPath path = CriticalPath.to(roadmap, roadmap.get(RoadmapItem.class, "initiative:c"));
        assertThat(path.items()).extracting(RoadmapItem::name).containsExactly("c", "b");
        assertThat(path.setAside()).extracting(Dependency::id).containsExactly("dependency:a-b", "dependency:b-a");
        assertThat(of(plan, "a").setAside()).hasSize(2);
    }
}
