package no.veikart.schedule;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.veikart.dependency.Dependency;
import no.veikart.dependency.OrderingConstraint;
import no.veikart.dependency.PeriodPoint;
import no.veikart.initiative.Initiative;
import no.veikart.initiative.InitiativeState;
import no.veikart.initiative.Phase;
import no.veikart.initiative.PhasePlan;
import no.veikart.initiative.PhaseState;
import no.veikart.roadmap.Period;
import no.veikart.roadmap.Precision;
import no.veikart.roadmap.Roadmap;
import org.jspecify.annotations.Nullable;

/** The times of initiatives by enumeration: every quarter boundary that a start or end can have in some reading, up to a horizon. */
@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
final class PlainTimes {
    /** Farther than any boundary that a test draws or pushes to. */
    private static final int HORIZON = 2300 * 4;

    private PlainTimes() {}

    static boolean movable(Roadmap roadmap, String id) {
        Initiative initiative = roadmap.get(Initiative.class, id);
        return initiative.state() != InitiativeState.COMPLETED
                && (initiative.period() != null
                        || initiative.phases().stream()
                                .anyMatch(plan -> plan.period() != null && plan.state() != PhaseState.COMPLETED));
    }

    static boolean open(int[] points) {
        return points[points.length - 1] == HORIZON;
    }

    /** The boundaries that the prerequisite's point can have when the prerequisite is shifted. */
    static int[] before(Roadmap roadmap, Dependency dependency, int shift) {
        OrderingConstraint constraint = dependency.effectiveConstraint();
        return points(roadmap, dependency.to(), constraint.prerequisitePhase(), constraint.prerequisitePoint(), shift);
    }

    /** The boundaries that the dependent's point can have when the dependent is shifted. */
    static int[] after(Roadmap roadmap, Dependency dependency, int shift) {
        OrderingConstraint constraint = dependency.effectiveConstraint();
        return points(roadmap, dependency.from(), constraint.dependentPhase(), constraint.dependentPoint(), shift);
    }

    /** The boundaries that a point can have when the initiative is shifted, ascending; none when its time is not known. */
    static int[] points(Roadmap roadmap, String id, @Nullable Phase phase, PeriodPoint point, int shift) {
        Initiative initiative = roadmap.get(Initiative.class, id);
        if (phase != null) {
            return points(
                    initiative.phases().stream()
                            .filter(plan -> plan.phase() == phase)
                            .map(plan -> span(plan, shift))
                            .toList(),
                    point);
        }
        if (initiative.period() != null) {
            return points(Stream.of(span(initiative.period(), shift)).toList(), point);
        }
        if (initiative.phases().stream().anyMatch(plan -> plan.period() == null)) {
            return new int[0];
        }
        return points(
                initiative.phases().stream().map(plan -> span(plan, shift)).toList(), point);
    }

    /** First and last quarter of a period, the horizon for an open one, and 1 when it says "within". */
    private static int[] span(Period period, int shift) {
        int end = period.end() == null ? HORIZON : quarter(period.end()) + shift;
        return new int[] {quarter(period.start()) + shift, end, period.precision() == Precision.QUARTER ? 0 : 1};
    }

    private static int[] span(PhasePlan plan, int shift) {
        return span(plan.period(), plan.state() == PhaseState.COMPLETED ? 0 : shift);
    }

    private static int quarter(org.threeten.extra.YearQuarter quarter) {
        return quarter.getYear() * 4 + quarter.getQuarterValue() - 1;
    }

    private static int[] points(List<int[]> spans, PeriodPoint point) {
        if (spans.isEmpty()) {
            return new int[0];
        }
        int first = spans.stream().mapToInt(span -> span[0]).min().orElseThrow();
        int last = spans.stream().mapToInt(span -> span[1]).max().orElseThrow();
        boolean within = spans.stream().anyMatch(span -> span[2] == 1);
        IntStream starts = within ? IntStream.rangeClosed(first, last) : IntStream.of(first);
        IntStream ends = within || last == HORIZON
                ? IntStream.rangeClosed(first + 1, Math.min(last + 1, HORIZON))
                : IntStream.of(last + 1);
        return (point == PeriodPoint.START ? starts : ends).toArray();
    }
}
