package no.veikart.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.veikart.dependency.Dependency;
import no.veikart.initiative.Initiative;
import no.veikart.initiative.InitiativeState;
import no.veikart.roadmap.Roadmap;
import org.junit.jupiter.api.Test;

/** Conflicts beside the enumeration of every reading of both periods, up to a horizon. */
@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
class ConflictTwinTest {
    /** Far enough beyond every drawn period, and near enough to enumerate. */
    private static final int HORIZON = 2035 * 4;

    @Test
    void areWhatTheReadingsOfThePeriodsSay() {
        int conflicts = 0;
        for (int seed = 0; seed < 1000; seed++) {
            String drawing = new RandomPlan(seed).drawing();
            Roadmap roadmap = DrawnPlan.draw(drawing);
            List<String> expected = roadmap.list(Dependency.class).stream()
                    .map(dependency -> enumerated(roadmap, dependency))
                    .filter(verdict -> !verdict.isEmpty())
                    .sorted()
                    .toList();
            assertThat(found(roadmap)).as("seed %d: %s", seed, drawing).isEqualTo(expected);
            conflicts += Conflict.of(roadmap, null).size();
        }
        assertThat(conflicts).isGreaterThan(1000);
    }

    private static List<String> found(Roadmap roadmap) {
        List<String> found = new ArrayList<>();
        for (Conflict conflict : Conflict.of(roadmap, null)) {
            found.add("%s %s %d %s"
                    .formatted(
                            conflict.dependency().id(),
                            conflict.certainty(),
                            conflict.quartersLeast(),
                            conflict.quartersMost()));
        }
        Undetermined.of(roadmap).forEach(each -> found.add(each.dependency().id() + " undetermined"));
        return found.stream().sorted().toList();
    }

    private static String enumerated(Roadmap roadmap, Dependency dependency) {
        boolean over = roadmap.get(Initiative.class, dependency.from()).state() == InitiativeState.COMPLETED;
        if (over || dependency.state() != null) {
            return "";
        }
        int[] before = near(PlainTimes.before(roadmap, dependency, 0));
        int[] after = near(PlainTimes.after(roadmap, dependency, 0));
        if (before.length == 0 || after.length == 0) {
            return dependency.id() + " undetermined";
        }
        int[] breaches = IntStream.of(before)
                .flatMap(b -> IntStream.of(after)
                        .map(a -> b + dependency.effectiveConstraint().lagQuarters() - a))
                .sorted()
                .toArray();
        int least = breaches[0];
        int most = breaches[breaches.length - 1];
        if (most <= 0) {
            return "";
        }
        return "%s %s %d %s"
                .formatted(
                        dependency.id(),
                        least > 0 ? ConflictCertainty.CERTAIN : ConflictCertainty.POSSIBLE,
                        Math.max(0, least),
                        before[before.length - 1] == HORIZON ? null : (Integer) most);
    }

    private static int[] near(int[] points) {
        return IntStream.of(points).filter(point -> point <= HORIZON).toArray();
    }
}
