package no.veikart.slippage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.veikart.dependency.OrderingConstraint;
import no.veikart.dependency.PeriodPoint;
import no.veikart.graph.DirectedGraph;
import no.veikart.graph.Draws;
import no.veikart.graph.Labels;
import no.veikart.graph.TopologicalOrder;
import no.veikart.initiative.Initiative;
import no.veikart.initiative.Phase;
import no.veikart.initiative.PhasePlan;
import no.veikart.initiative.PhaseState;
import no.veikart.roadmap.ItemGraph;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;
import no.veikart.schedule.HardOrder;
import no.veikart.schedule.Interval;
import no.veikart.schedule.ItemTime;
import org.jspecify.annotations.Nullable;

/** Turns one roadmap into a {@link Network}. */
final class NetworkBuilder {
    private static final int[] WHENEVER = {};
    private static final int[] AT_ONCE = {0};
    private static final int OWN = -1;

    private final ItemGraph items;
    private final HardOrder hard;
    private final Overruns overruns;
    private final List<Event> events = new ArrayList<>();
    private final List<Wait> waits = new ArrayList<>();
    private final Map<Integer, Map<Phase, Integer>> phases = new HashMap<>();

    /** What an event's own time may be, none where it only waits; things with the same key draw together. */
    private record Event(int[] times, long key) {}

    private record Wait(int source, int target, int[] lags, long key, int demand) {}

    /** A phase with a period. */
    private record Dated(PhasePlan plan, Interval start, Interval end, boolean over) {}

    NetworkBuilder(Roadmap roadmap, Overruns overruns) {
        this.items = roadmap.graph();
        this.hard = HardOrder.of(roadmap);
        this.overruns = overruns;
    }

    Network build() {
        int vertices = items.graph().vertexCount();
        for (int vertex = 0; vertex < vertices; vertex++) {
            addEvents(keyOf(items.item(vertex).id()));
        }
        for (int vertex = 0; vertex < vertices; vertex++) {
            addItem(vertex, items.item(vertex));
        }
        for (int edge = 0; edge < hard.arcs().length; edge++) {
            addDemand(edge);
        }
        DirectedGraph graph = DirectedGraph.of(
                events.size(),
                waits.stream().mapToInt(Wait::source).toArray(),
                waits.stream().mapToInt(Wait::target).toArray());
        return new Network(
                TopologicalOrder.of(graph, Labels.ALL).orElseThrow(),
                Draws.of(
                        events.stream().map(Event::times).toArray(int[][]::new),
                        events.stream().mapToLong(Event::key).toArray()),
                Draws.of(
                        waits.stream().map(Wait::lags).toArray(int[][]::new),
                        waits.stream().mapToLong(Wait::key).toArray()),
                waits.stream().mapToInt(Wait::demand).toArray(),
                phases);
    }

    /** A start and an end; the number of the start. */
    private int addEvents(long key) {
        events.add(new Event(WHENEVER, key));
        events.add(new Event(WHENEVER, key));
        return events.size() - 2;
    }

    private void addOwn(int source, int target, int[] lags, long key) {
        waits.add(new Wait(source, target, lags, key, OWN));
    }

    private void addItem(int vertex, RoadmapItem item) {
        int start = 2 * vertex;
        Interval first = ItemTime.of(item, null, PeriodPoint.START);
        Interval last = ItemTime.of(item, null, PeriodPoint.END);
        List<Dated> dated = item instanceof Initiative initiative ? datedPhases(initiative) : List.of();
        if (first == null || last == null) {
            addOwn(start, start + 1, AT_ONCE, 0);
        } else if (dated.isEmpty()) {
            addPlan(start, readings(first, last, null, ItemTime.isPast(item)), true);
        } else {
            boolean lasts = item instanceof Initiative initiative && initiative.period() != null;
            addPlan(start, Readings.asPlanned(first, last), lasts);
        }
        dated.forEach(phase -> addPhase(vertex, phase, first));
        dated.forEach(phase -> dated.forEach(later -> addWait(vertex, phase, later)));
    }

    private void addPlan(int start, Readings readings, boolean lasts) {
        long key = events.get(start).key();
        events.set(start, new Event(readings.starts(), key));
        addOwn(start, start + 1, lasts ? readings.lengths() : AT_ONCE, key);
    }

    private Readings readings(Interval first, Interval last, @Nullable PhasePlan plan, boolean over) {
        return over
                ? Readings.asPlanned(first, last)
                : Readings.of(
                        first,
                        last,
                        plan == null
                                ? overruns.percents(null, null)
                                : overruns.percents(plan.phase(), plan.certainty()));
    }

    private void addPhase(int vertex, Dated phase, @Nullable Interval itemStart) {
        int start = addEvents(keyOf(items.item(vertex).id() + " " + phase.plan.phase()));
        phases.computeIfAbsent(vertex, none -> new HashMap<>()).put(phase.plan.phase(), start);
        addPlan(start, readings(phase.start, phase.end, phase.plan, phase.over), true);
        addOwn(start + 1, Network.end(vertex), AT_ONCE, 0);
        if (!phase.over && itemStart != null && !itemStart.unbounded()) {
            addOwn(2 * vertex, start, new int[] {Math.max(0, phase.start.low() - itemStart.high())}, 0);
        }
    }

    /** A phase waits for those that are over, in every reading, when it is planned to start. */
    private void addWait(int vertex, Dated phase, Dated later) {
        Map<Phase, Integer> starts = phases.getOrDefault(vertex, Map.of());
        if (!later.over && phase.end.high() <= later.start.low()) {
            addOwn(
                    Objects.requireNonNull(starts.get(phase.plan.phase())) + 1,
                    Objects.requireNonNull(starts.get(later.plan.phase())),
                    AT_ONCE,
                    0);
        }
    }

    private static List<Dated> datedPhases(Initiative initiative) {
        Map<Phase, Dated> dated = new EnumMap<>(Phase.class);
        for (PhasePlan plan : initiative.phases()) {
            Interval start = ItemTime.of(initiative, plan.phase(), PeriodPoint.START);
            Interval end = ItemTime.of(initiative, plan.phase(), PeriodPoint.END);
            if (start != null && end != null) {
                boolean over = ItemTime.isPast(initiative) || plan.state() == PhaseState.COMPLETED;
                dated.put(plan.phase(), new Dated(plan, start, end, over));
            }
        }
        return List.copyOf(dated.values());
    }

    private void addDemand(int edge) {
        OrderingConstraint constraint = hard.constraints()[edge];
        int source = hard.graph().source(edge);
        int target = hard.graph().target(edge);
        Integer before = event(source, constraint.prerequisitePhase(), constraint.prerequisitePoint());
        Integer after = event(target, constraint.dependentPhase(), constraint.dependentPoint());
        if (!ItemTime.isPast(items.item(target)) && after != null) {
            // How far in a phase without a period lies is not known: not before its item starts.
            int from = before == null ? 2 * source : before;
            waits.add(new Wait(from, after, new int[] {constraint.lagQuarters()}, 0, edge));
        }
    }

    private @Nullable Integer event(int vertex, @Nullable Phase phase, PeriodPoint point) {
        Integer start = phase == null
                ? Integer.valueOf(2 * vertex)
                : phases.getOrDefault(vertex, Map.of()).get(phase);
        return start == null ? null : start + point.ordinal();
    }

    /** The same for the same thing in every roadmap, so that a scenario draws what the roadmap without it draws. */
    private static long keyOf(String thing) {
        return UUID.nameUUIDFromBytes(thing.getBytes(StandardCharsets.UTF_8)).getMostSignificantBits();
    }
}
