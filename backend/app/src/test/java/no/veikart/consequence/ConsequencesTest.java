package no.veikart.consequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import no.veikart.WrittenRoadmap;
import no.veikart.platform.UserError;
import no.veikart.roadmap.Entry;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;
import org.junit.jupiter.api.Test;

/** What follows if {@code initiative:x} fails or slips. */
class ConsequencesTest {
    private static Touched touched(Roadmap roadmap) {
        return Touched.by(roadmap.get(RoadmapItem.class, "initiative:x"), roadmap);
    }

    private static List<String> names(List<? extends Entry> entries) {
        return entries.stream().map(Entry::name).toList();
    }

    private static String actors(Roadmap roadmap) {
        return TouchedActor.of(touched(roadmap), roadmap).stream()
                .map(touched -> touched.actor().name()
                        + touched.ties().stream()
                                .map(tie -> " " + tie.kind() + " " + tie.by().name())
                                .collect(Collectors.joining()))
                .collect(Collectors.joining(", "));
    }

    // s <- x contributes;   b -> s needs;   c -> b needs, met
    @Test
    void touchesWhatItContributesToAndWhatNeedsThat() {
        Roadmap roadmap = WrittenRoadmap.of(
                "initiative:x {contributesTo: ['solution:s']}",
                "solution:s",
                "initiative:b",
                "initiative:b BUILDS_ON solution:s",
                "initiative:c",
                "initiative:c REQUIRES initiative:b {state: MET}");
        assertThat(touched(roadmap).items())
                .extracting(touched -> touched.item().name() + " " + touched.distance())
                .containsExactly("s 1", "b 2");
        assertThat(touched(roadmap).items().getLast().via())
                .extracting(step -> step.from().name() + step.to().name())
                .containsExactly("sx", "bs");
        assertThat(touched(roadmap).counts()).hasToString("{initiative=1, solution=1}");
    }

    @Test
    void touchesOwnersRolesAdoptersAndPlans() {
        Roadmap roadmap = WrittenRoadmap.of(
                "actor:a",
                "actor:b",
                "actor:c",
                "actor:d",
                "solution:s {owner: 'actor:a'}",
                "adoption:sd {actor: 'actor:d', solution: 'solution:s'}",
                "initiative:x",
                "initiative:y {roles: [{actor: 'actor:b', role: FUNDER}], solutions: ['solution:s']}",
                "initiative:y REQUIRES initiative:x",
                "solution:s REQUIRES initiative:x",
                "actor:c DEPENDS_ON initiative:x");
        assertThat(actors(roadmap)).isEqualTo("a OWNER s, b ROLE y, c PLAN c, d ADOPTER sd");
    }

    @Test
    void touchesTheSolutionsThatItConcernsAndThoseOfFunctionalities() {
        Roadmap roadmap = WrittenRoadmap.of(
                "solution:s",
                "solution:t",
                "functionality:f {solution: 'solution:t'}",
                "initiative:x {solutions: ['solution:s']}",
                "functionality:f REQUIRES initiative:x");
        assertThat(names(touched(roadmap).solutions(roadmap))).containsExactly("s", "t");
    }

    @Test
    void figuresStandWithTheirAdoptionsAndWhatHasNoneIsSaid() {
        Roadmap roadmap = WrittenRoadmap.of(
                "actor:a",
                "solution:s",
                "solution:t",
                "adoption:sa {actor: 'actor:a', solution: 'solution:s', figures: [{what: {en: w}, asStated: '90 %', percent: 90}]}",
                "adoption:ta {actor: 'actor:a', solution: 'solution:t'}",
                "initiative:x {solutions: ['solution:s', 'solution:t']}");
        assertThat(names(touched(roadmap).counted(roadmap))).containsExactly("sa");
        assertThat(names(touched(roadmap).uncounted(roadmap))).containsExactly("t");
    }

    private static final String DATED = "period: {start: %s, end: %s, precision: QUARTER}";

    private static String dated(String initiative, String start, String end) {
        return "initiative:" + initiative + " {" + DATED.formatted(start, end) + "}";
    }

    // x 22Q1-22Q2 <- b 22Q3-22Q4 <- c 23Q2: two quarters push b by two and c by one
    @Test
    void pushesWhatWaitsByAsLittleAsCures() {
        Roadmap roadmap = WrittenRoadmap.of(
                dated("x", "2022-Q1", "2022-Q2"),
                dated("b", "2022-Q3", "2022-Q4"),
                dated("c", "2023-Q2", "2023-Q2"),
                "initiative:b FOLLOWS initiative:x",
                "initiative:c FOLLOWS initiative:b");
        RoadmapItem x = roadmap.get(RoadmapItem.class, "initiative:x");
        assertThat(PushedItem.by(x, 2, roadmap))
                .extracting(pushed -> pushed.item().name() + " " + pushed.quarters())
                .containsExactly("b 2", "c 1");
        assertThat(PerhapsPushed.by(x, roadmap)).isEmpty();
    }

    // x <- undated <- c dated;   x <- done <- d
    @Test
    void whatWaitsBehindAnUnknownTimeMayBePushed() {
        Roadmap roadmap = WrittenRoadmap.of(
                dated("x", "2022-Q1", "2022-Q2"),
                "initiative:undated",
                dated("c", "2023-Q2", "2023-Q2"),
                "initiative:done {state: COMPLETED, " + DATED.formatted("2022-Q3", "2022-Q3") + "}",
                "initiative:d",
                "initiative:undated FOLLOWS initiative:x",
                "initiative:c FOLLOWS initiative:undated",
                "initiative:done FOLLOWS initiative:x",
                "initiative:d FOLLOWS initiative:done");
        assertThat(names(PerhapsPushed.by(roadmap.get(RoadmapItem.class, "initiative:x"), roadmap)))
                .containsExactly("c", "undated");
    }

    @Test
    void refusesASlipOfNothingAndOfForever() {
        Roadmap roadmap = WrittenRoadmap.of("initiative:x");
        RoadmapItem x = roadmap.get(RoadmapItem.class, "initiative:x");
        assertThatThrownBy(() -> Consequences.of(x, 0, roadmap))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("1 to 80");
        assertThatThrownBy(() -> Consequences.of(x, 81, roadmap)).isInstanceOf(UserError.class);
        assertThat(Consequences.of(x, 80, roadmap).movable()).isFalse();
    }
}
