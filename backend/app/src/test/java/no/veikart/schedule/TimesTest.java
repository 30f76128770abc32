package no.veikart.schedule;

import static no.veikart.schedule.DrawnPlan.draw;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.veikart.dependency.PeriodPoint;
import no.veikart.roadmap.Roadmap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When an initiative can start and end. Boundaries are written as the quarter that they begin. */
class TimesTest {
    private static String times(String drawing) {
        Roadmap roadmap = draw(drawing);
        return Stream.of(PeriodPoint.values())
                .map(point -> text(Times.of(roadmap).find(roadmap.graph().vertexOf("initiative:a"), point)))
                .collect(Collectors.joining(" to "));
    }

    private static String text(@Nullable Interval interval) {
        if (interval == null) {
            return "?";
        }
        String low = quarter(interval.low());
        return interval.unbounded()
                ? low + ".."
                : interval.low() == interval.high() ? low : low + ".." + quarter(interval.high());
    }

    private static String quarter(int boundary) {
        return "%dQ%d".formatted(boundary / 4 - 2000, boundary % 4 + 1);
    }

    @Test
    void aPeriodInQuartersIsExact() {
        assertThat(times("a=23Q1-23Q2")).isEqualTo("23Q1 to 23Q3");
        assertThat(times("a=23Q1-23Q1")).isEqualTo("23Q1 to 23Q2");
    }

    @Test
    void anOpenPeriodEndsAnyTimeAfterItsFirstQuarter() {
        assertThat(times("a=23Q1-")).isEqualTo("23Q1 to 23Q2..");
    }

    @Test
    void aCoarsePeriodLiesSomewhereWithin() {
        assertThat(times("a=~23Q1-24Q4")).isEqualTo("23Q1..24Q4 to 23Q2..25Q1");
        assertThat(times("a=~27Q1-")).isEqualTo("27Q1.. to 27Q2..");
    }

    @Test
    void withoutAPeriodAllPhasesCount() {
        assertThat(times("a[CONCEPT=22Q1-22Q2! NEW_PRACTICE=23Q1-23Q3]")).isEqualTo("22Q1 to 23Q4");
        assertThat(times("a[CONCEPT=22Q1-22Q2 NEW_PRACTICE=~23Q1-23Q3]")).isEqualTo("22Q1..23Q3 to 22Q2..23Q4");
        assertThat(times("a[CONCEPT=22Q1-22Q2 NEW_PRACTICE=]")).isEqualTo("? to ?");
        assertThat(times("a=23Q1-23Q2[CONCEPT=22Q1-22Q2]")).isEqualTo("23Q1 to 23Q3");
    }

    @Test
    void withoutBothItIsUnknown() {
        assertThat(times("a")).isEqualTo("? to ?");
    }
}
