package no.veikart.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.ToIntBiFunction;
import java.util.stream.IntStream;
import no.veikart.dependency.Dependency;
import no.veikart.dependency.DependencyKind;
import no.veikart.dependency.OrderingConstraint;
import no.veikart.dependency.PeriodPoint;
import no.veikart.graph.PointTimes;
import no.veikart.initiative.Initiative;
import no.veikart.initiative.InitiativeState;
import no.veikart.initiative.Phase;
import no.veikart.roadmap.Roadmap;

/** One reading of a plan: a start and an end for every item, and for a phase; what has no time gets a length. */
@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
final class Reading {
    final Roadmap roadmap;
    final Map<String, int[]> times = new HashMap<>();
    final Map<String, int[]> phases = new HashMap<>();
    final Map<String, Integer> lengths = new HashMap<>();
    final List<Dependency> hard;

    Reading(Roadmap roadmap, Random random) {
        this(roadmap, random, (id, points) -> random.nextInt(Math.min(12, points.length)));
    }

    /** What is chosen of the places that a start, and then an end, can have. */
    Reading(Roadmap roadmap, Random random, ToIntBiFunction<String, int[]> choice) {
        this.roadmap = roadmap;
        for (Initiative item : roadmap.list(Initiative.class)) {
            times.computeIfAbsent(item.id(), id -> choose(id, null, choice));
            phases.computeIfAbsent(item.id(), id -> choose(id, Phase.NEW_PRACTICE, choice));
            lengths.put(item.id(), random.nextInt(20));
        }
        times.values().removeIf(time -> time.length == 0);
        phases.values().removeIf(time -> time.length == 0);
        List<Dependency> all = roadmap.list(Dependency.class).stream()
                .filter(d -> d.kind() == DependencyKind.REQUIRES && d.state() == null)
                .toList();
        this.hard = all.stream()
                .filter(d -> !PlainOrder.reaches(all, d.to(), d.from()))
                .toList();
    }

    /** A start and a later end of those that the period allows; both near, so that open ends do not hide what is wrong. */
    int[] choose(String id, Phase phase, ToIntBiFunction<String, int[]> choice) {
        int[] starts = PlainTimes.points(roadmap, id, phase, PeriodPoint.START, 0);
        int[] ends = PlainTimes.points(roadmap, id, phase, PeriodPoint.END, 0);
        if (starts.length == 0) {
            return starts;
        }
        int start = starts[choice.applyAsInt(id, starts)];
        int[] later = IntStream.of(ends).filter(end -> end > start).toArray();
        return new int[] {start, later[choice.applyAsInt(id, later)]};
    }

    boolean known(String id) {
        return times.containsKey(id);
    }

    boolean isPast(String id) {
        return roadmap.get(Initiative.class, id).state() == InitiativeState.COMPLETED;
    }

    int length(String id) {
        return times.get(id)[1] - times.get(id)[0];
    }

    List<Dependency> into(String id) {
        return isPast(id)
                ? List.of()
                : hard.stream().filter(d -> d.from().equals(id)).toList();
    }

    List<Dependency> outOf(String id) {
        return hard.stream().filter(d -> d.to().equals(id) && !isPast(d.from())).toList();
    }

    /** How far a point of an item is from its start. */
    int offset(String id, Phase phase, PeriodPoint point) {
        int length = known(id) ? length(id) : lengths.get(id);
        if (phase != null) {
            return known(id) && phases.containsKey(id)
                    ? Math.max(0, phases.get(id)[point.ordinal()] - times.get(id)[0])
                    : lengths.get(id);
        }
        return point == PeriodPoint.START ? 0 : length;
    }

    /** From the start of the prerequisite to the earliest start of the dependent. */
    int delay(Dependency d) {
        OrderingConstraint constraint = d.effectiveConstraint();
        return offset(d.to(), constraint.prerequisitePhase(), constraint.prerequisitePoint())
                + constraint.lagQuarters()
                - offset(d.from(), constraint.dependentPhase(), constraint.dependentPoint());
    }

    int[] earliest(String id) {
        int start = into(id).stream()
                .mapToInt(
                        d -> earliest(d.to())[0] == PointTimes.NONE ? PointTimes.NONE : earliest(d.to())[0] + delay(d))
                .max()
                .orElse(PointTimes.NONE);
        start = known(id) ? Math.max(start, times.get(id)[0]) : start;
        int length = known(id) ? length(id) : lengths.get(id);
        return new int[] {start, start == PointTimes.NONE ? PointTimes.NONE : start + length};
    }

    /** Dated, with nothing dated after it. */
    boolean isLast(String id) {
        return known(id) && !leadsToDated(id);
    }

    boolean leadsToDated(String id) {
        return outOf(id).stream().anyMatch(d -> known(d.from()) || leadsToDated(d.from()));
    }

    /** By how much an item can slip before a chosen one moves, along every chain; null when no chain leads to one. */
    Integer slack(String id, Predicate<String> chosen) {
        return known(id) ? slack(id, times.get(id)[0], chosen) : null;
    }

    Integer slack(String id, int start, Predicate<String> chosen) {
        List<Integer> found = new ArrayList<>();
        for (Dependency d : outOf(id)) {
            int next = start + delay(d);
            if (chosen.test(d.from())) {
                found.add(times.get(d.from())[0] - next);
            }
            if (!chosen.test(d.from()) || leadsToDated(d.from())) {
                Integer further = slack(d.from(), next, chosen);
                if (further != null) {
                    found.add(further);
                }
            }
        }
        return found.stream().min(Integer::compare).orElse(null);
    }

    int longestChain(String id) {
        return hard.stream()
                .filter(d -> d.from().equals(id))
                .mapToInt(d -> longestChain(d.to()) + delay(d))
                .map(length -> Math.max(0, length))
                .max()
                .orElse(0);
    }
}
