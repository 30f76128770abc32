package no.veikart.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import no.veikart.WrittenRoadmap;
import no.veikart.roadmap.Roadmap;
import no.veikart.scenario.ScenarioInput;
import no.veikart.scenario.ShiftInput;
import no.veikart.schedule.Propagation;
import org.junit.jupiter.api.Test;

class ScenarioValuesTest {
    private static final String PLANNED = "initiative:a {period: {start: 2026-Q1, end: 2026-Q2, precision: QUARTER}}";

    private static ScenarioInput later(int quarters) {
        List<ShiftInput> shift = List.of(new ShiftInput("initiative:a", quarters));
        return new ScenarioInput(shift, Propagation.NONE, null, null, null, null, null);
    }

    @Test
    void theSameScenarioOfTheSameRoadmapIsWorkedOutOnce() {
        ScenarioValues values = new ScenarioValues(4);
        Roadmap roadmap = WrittenRoadmap.of(PLANNED);
        assertThat(values.of(roadmap, later(1))).isSameAs(values.of(roadmap, later(1)));
        assertThat(values.of(roadmap, later(2))).isNotSameAs(values.of(roadmap, later(1)));
        assertThat(values.of(WrittenRoadmap.of(PLANNED), later(1))).isNotSameAs(values.of(roadmap, later(1)));
    }

    @Test
    void onlyTheLastFewAreKept() {
        ScenarioValues values = new ScenarioValues(4);
        Roadmap roadmap = WrittenRoadmap.of(PLANNED);
        Roadmap first = values.of(roadmap, later(1));
        IntStream.rangeClosed(2, 40).forEach(quarters -> values.of(roadmap, later(quarters)));
        assertThat(values.count()).isEqualTo(4);
        assertThat(values.of(roadmap, later(1))).isNotSameAs(first);
    }
}
