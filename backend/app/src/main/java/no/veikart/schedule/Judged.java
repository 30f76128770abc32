package no.veikart.schedule;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import no.veikart.dependency.Dependency;
import no.veikart.dependency.OrderingConstraint;
import no.veikart.graph.Direction;
import no.veikart.graph.Verdict;
import no.veikart.graph.Verdicts;
import no.veikart.roadmap.ItemGraph;
import no.veikart.roadmap.Roadmap;

/**
 * What became of the ordering constraints of a roadmap: one verdict a row. Objects are made only of the rows that are asked for.
 *
 * @param lows where each point of the constraints lies at the earliest, by its number; {@code highs} at the latest
 */
record Judged(ItemGraph items, Constraints constraints, Times times, Verdicts verdicts, int[] lows, int[] highs) {

    /** The verdicts on a roadmap's constraints; kept with it. */
    static Judged of(Roadmap roadmap) {
        return roadmap.derived(Judged.class, Judged::compute);
    }

    private static Judged compute(Roadmap roadmap) {
        ItemGraph items = roadmap.graph();
        Constraints constraints = Constraints.of(roadmap);
        Times times = Times.of(roadmap);
        int wholes = times.lows().length;
        int phases = constraints.phasePoints().size();
        int[] lows = phases == 0 ? times.lows() : Arrays.copyOf(times.lows(), wholes + phases);
        int[] highs = phases == 0 ? times.highs() : Arrays.copyOf(times.highs(), wholes + phases);
        for (int i = 0; i < phases; i++) {
            PhasePoint point = constraints.phasePoints().get(i);
            Interval interval = point.of(items.item(point.vertex()));
            lows[wholes + i] = interval == null ? Times.UNKNOWN : interval.low();
            highs[wholes + i] = interval == null ? Times.UNKNOWN : interval.high();
        }
        return new Judged(items, constraints, times, constraints.rows().judge(lows, highs), lows, highs);
    }

    /** The rows with some verdicts on which something still depends, those with the first verdict first. */
    IntStream rows(IntPredicate wanted, Verdict... inOrder) {
        return Arrays.stream(inOrder)
                .flatMapToInt(verdict -> verdicts.with(verdict).filter(row -> counts(row) && wanted.test(row)));
    }

    /** The rows of the dependencies that leave an item, forward, or enter it, backward. */
    IntStream rowsAt(int vertex, Direction direction) {
        return items.arcs(vertex, direction).map(constraints::rowOf).filter(row -> row >= 0);
    }

    /** Nothing has to come before what is past. */
    private boolean counts(int row) {
        return !times.isPast(dependent(row));
    }

    boolean isConflict(int row) {
        Verdict verdict = verdicts.of(row);
        return (verdict == Verdict.CERTAIN || verdict == Verdict.POSSIBLE) && counts(row);
    }

    int prerequisite(int row) {
        return items.graph().target(constraints.arcs()[row]);
    }

    int dependent(int row) {
        return items.graph().source(constraints.arcs()[row]);
    }

    private Dependency dependency(int row) {
        return (Dependency) items.edge(constraints.arcs()[row]);
    }

    Conflict conflict(int row) {
        Dependency dependency = dependency(row);
        OrderingConstraint constraint = Objects.requireNonNull(dependency.effectiveConstraint());
        return new Conflict(
                dependency,
                new ConstraintSide(
                        items.item(prerequisite(row)),
                        constraint.prerequisitePhase(),
                        constraint.prerequisitePoint(),
                        interval(constraints.rows().before(row))),
                new ConstraintSide(
                        items.item(dependent(row)),
                        constraint.dependentPhase(),
                        constraint.dependentPoint(),
                        interval(constraints.rows().after(row))),
                constraint.lagQuarters());
    }

    private Interval interval(int point) {
        return new Interval(lows[point], highs[point]);
    }

    Undetermined undetermined(int row) {
        return new Undetermined(
                dependency(row),
                items.item(prerequisite(row)),
                items.item(dependent(row)),
                lows[constraints.rows().before(row)] == Times.UNKNOWN,
                lows[constraints.rows().after(row)] == Times.UNKNOWN);
    }
}
