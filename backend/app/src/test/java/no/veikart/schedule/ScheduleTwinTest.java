package no.veikart.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.ToIntBiFunction;
import no.veikart.dependency.Dependency;
import no.veikart.dependency.DependencyPath;
import no.veikart.dependency.PeriodPoint;
import no.veikart.initiative.Initiative;
import no.veikart.roadmap.Roadmap;
import org.junit.jupiter.api.Test;

/**
 * Earliest, latest, slack and critical path beside what happens in readings of the periods: a start and an end are chosen for every item,
 * and each item is followed along every chain. What happens lies in the ranges, and the ranges are no wider than what can happen.
 */
@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
class ScheduleTwinTest {
    private static final int READINGS = 60;

    @Test
    void rangesHoldWhatHappensInEveryReading() {
        for (int seed = 0; seed < 1000; seed++) {
            Roadmap roadmap = DrawnPlan.draw(new RandomPlan(seed).drawing());
            Random random = new Random(seed);
            for (int i = 0; i < READINGS; i++) {
                Reading reading = new Reading(roadmap, random);
                String message = "seed %d, reading %d: %s in %s"
                        .formatted(seed, i, reading.times, new RandomPlan(seed).drawing());
                for (Initiative item : roadmap.list(Initiative.class)) {
                    ItemSchedule schedule = ItemSchedule.of(roadmap, item);
                    assertIn(bounds(schedule.schedule().earliest(), schedule), reading.earliest(item.id()), message);
                    assertSlack(schedule, reading, item.id(), message);
                }
            }
        }
    }

    private static int[] bounds(Bounds bounds, ItemSchedule schedule) {
        return new int[] {
            bounds.least(schedule.vertex(), PeriodPoint.START),
            bounds.most(schedule.vertex(), PeriodPoint.START),
            bounds.least(schedule.vertex(), PeriodPoint.END),
            bounds.most(schedule.vertex(), PeriodPoint.END)
        };
    }

    private static void assertIn(int[] bounds, int[] times, String message) {
        assertThat(times[0]).as(message).isBetween(bounds[0], bounds[1]);
        assertThat(times[1]).as(message).isBetween(bounds[2], bounds[3]);
    }

    private static void assertSlack(ItemSchedule schedule, Reading reading, String id, String message) {
        Integer happens = reading.slack(id, reading::isLast);
        Slack slack = schedule.slack();
        if (!reading.known(id)) {
            assertThat(slack).as(message).isNull();
        } else if (happens == null) {
            assertThat(slack).as(id + " " + message).isNull();
        } else {
            assertThat(happens)
                    .as(id + " " + message)
                    .isBetween(
                            slack.least() == null ? Integer.MIN_VALUE : slack.least(),
                            slack.most() == null ? Integer.MAX_VALUE : slack.most());
            assertLatest(schedule, reading.times.get(id), happens, id + " " + message);
        }
    }

    private static void assertLatest(ItemSchedule schedule, int[] planned, int slack, String message) {
        int[] latest = bounds(schedule.schedule().latest(), schedule);
        assertIn(latest, new int[] {planned[0] + slack, planned[1] + slack}, message);
    }

    /** Where every period is exact and known, ranges are single times: those that happen in the only reading. */
    @Test
    void exactPlansHaveExactAnswers() {
        int compared = 0;
        for (int seed = 0; seed < 1000; seed++) {
            String drawing = exact(new RandomPlan(seed).drawing());
            Roadmap roadmap = DrawnPlan.draw(drawing);
            Reading reading = new Reading(roadmap, new Random(seed));
            for (Initiative item : roadmap.list(Initiative.class)) {
                ItemSchedule schedule = ItemSchedule.of(roadmap, item);
                int[] earliest = reading.earliest(item.id());
                assertThat(bounds(schedule.schedule().earliest(), schedule))
                        .as("seed %d: %s in %s", seed, item.name(), drawing)
                        .containsExactly(earliest[0], earliest[0], earliest[1], earliest[1]);
                Integer slack = reading.slack(item.id(), reading::isLast);
                assertThat(schedule.slack())
                        .as("seed %d: %s in %s", seed, item.name(), drawing)
                        .isEqualTo(slack == null ? null : new Slack(slack, slack));
                compared += slack == null ? 0 : 1;
            }
        }
        assertThat(compared).isGreaterThan(500);
    }

    /** Every item gets an exact period of its own. */
    private static String exact(String drawing) {
        return drawing.replace("~2", "2")
                .replaceAll("-(?= |$)", "-29Q4")
                .replaceAll("(?<= |^)(\\w)(?= |$)", "$1=23Q1-23Q3")
                .replaceAll("\\[(\\w+)=(\\S+?)-(\\S*?)(!?) (\\w+)=(\\S+?)-(\\S*?)]", "[$1=$2-29Q4$4 $5=$6-29Q4]");
    }

    /** With the default constraint, the readings in which everything is early and short, and long, reach the ends of the ranges. */
    @Test
    void rangesAreNoWiderThanWhatHappens() {
        for (int seed = 0; seed < 1000; seed++) {
            String drawing = exact(new RandomPlan(seed).drawing().replaceAll("(:\\S+|\\.NEW_PRACTICE)", ""))
                    .replaceAll("=(\\d\\dQ\\d)-29Q4(?= |$)", "=~$1-29Q4");
            Roadmap roadmap = DrawnPlan.draw(drawing);
            Reading early = new Reading(roadmap, new Random(seed), (id, points) -> 0);
            for (Initiative item : roadmap.list(Initiative.class)) {
                ItemSchedule schedule = ItemSchedule.of(roadmap, item);
                int[] bounds = bounds(schedule.schedule().earliest(), schedule);
                String message = "seed %d: %s in %s".formatted(seed, item.name(), drawing);
                assertThat(early.earliest(item.id())).as(message).containsExactly(bounds[0], bounds[2]);
                assertThat(longest(roadmap, false, item).earliest(item.id())[0])
                        .as(message)
                        .isEqualTo(bounds[1]);
                assertThat(longest(roadmap, true, item).earliest(item.id())[1])
                        .as(message)
                        .isEqualTo(bounds[3]);
            }
        }
    }

    /** Everything from its first place to its last; one item itself so, or starting as late as it can. */
    private static Reading longest(Roadmap roadmap, boolean itself, Initiative item) {
        return new Reading(roadmap, new Random(0), new ToIntBiFunction<String, int[]>() {
            private boolean start;

            @Override
            public int applyAsInt(String id, int[] points) {
                start = !start;
                boolean late = !itself && id.equals(item.id());
                return start && !late ? 0 : points.length - 1;
            }
        });
    }

    @Test
    void criticalPathsAreTheLongestOfAllChains() {
        int chains = 0;
        for (int seed = 0; seed < 1000; seed++) {
            String drawing = exact(new RandomPlan(seed).drawing());
            Roadmap roadmap = DrawnPlan.draw(drawing);
            Reading reading = new Reading(roadmap, new Random(seed));
            for (Initiative item : roadmap.list(Initiative.class)) {
                DependencyPath path = CriticalPath.to(roadmap, item);
                assertThat(path.quarters())
                        .as("seed %d: %s in %s", seed, item.name(), drawing)
                        .isEqualTo(path.quartersLeast())
                        .isEqualTo(reading.longestChain(item.id()) + reading.length(item.id()));
                assertThat(path.edges())
                        .extracting(Dependency::from)
                        .containsExactlyElementsOf(path.items().stream()
                                .limit(path.length())
                                .map(each -> each.id())
                                .toList());
                chains += path.length();
            }
        }
        assertThat(chains).isGreaterThan(1000);
    }

    @Test
    void whatMustBeInPlaceIsJustInTime() {
        for (int seed = 0; seed < 1000; seed++) {
            Roadmap roadmap = DrawnPlan.draw(new RandomPlan(seed).drawing());
            Random random = new Random(seed);
            for (int i = 0; i < 20; i++) {
                Reading reading = new Reading(roadmap, random);
                for (Initiative item : roadmap.list(Initiative.class)) {
                    for (MustBeInPlace needed : ItemSchedule.of(roadmap, item).mustBeInPlace()) {
                        String id = needed.item().id();
                        Integer slack = reading.known(item.id()) ? reading.slack(id, item.id()::equals) : null;
                        if (slack != null && needed.latestEnd() != null && reading.times.containsKey(id)) {
                            int end = reading.times.get(id)[1] + slack;
                            Bounds latest = ItemSchedule.of(roadmap, item)
                                    .schedule()
                                    .latestBefore(v -> v == roadmap.graph().vertexOf(item.id()));
                            int vertex = roadmap.graph().vertexOf(id);
                            assertThat(end)
                                    .as("seed %d, %s before %s", seed, id, item.id())
                                    .isBetween(
                                            latest.least(vertex, PeriodPoint.END),
                                            latest.most(vertex, PeriodPoint.END));
                        }
                    }
                }
            }
        }
    }
}
