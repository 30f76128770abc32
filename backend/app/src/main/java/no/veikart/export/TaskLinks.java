package no.veikart.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.veikart.dependency.Dependency;
import no.veikart.dependency.OrderingConstraint;
import no.veikart.dependency.PeriodPoint;
import no.veikart.graph.DirectedGraph;
import no.veikart.graph.Labels;
import no.veikart.graph.StronglyConnectedComponents;
import no.veikart.initiative.Phase;
import no.veikart.roadmap.Named;
import no.veikart.roadmap.Roadmap;
import org.jspecify.annotations.Nullable;

/**
 * The hard ordering dependencies between the tasks of a plan as links from predecessors. What project tools cannot hold becomes a note on the
 * task that needs: soft dependencies, what is not in the plan, a second link between the same two, circles, and an end that hangs on another
 * where the task is a summary.
 */
final class TaskLinks {
    private final Map<String, TaskPlan.Task> tasks;
    private final Roadmap roadmap;
    private final ViewerWords words;
    private final Map<String, Map<String, Link>> links = new LinkedHashMap<>();

    /** A link; the constants' order is the format's number. */
    enum Type {
        FINISH_TO_FINISH,
        FINISH_TO_START,
        START_TO_FINISH,
        START_TO_START;

        static Type of(OrderingConstraint constraint) {
            boolean start = constraint.dependentPoint() == PeriodPoint.START;
            return constraint.prerequisitePoint() == PeriodPoint.END
                    ? start ? FINISH_TO_START : FINISH_TO_FINISH
                    : start ? START_TO_START : START_TO_FINISH;
        }

        boolean isToFinish() {
            return this == FINISH_TO_FINISH || this == START_TO_FINISH;
        }
    }

    /** Why there is no link; each has its words. */
    private enum Obstacle {
        ABSENT,
        SOFT,
        SECOND,
        SUMMARY,
        CIRCLE
    }

    /** From a predecessor. */
    record Link(TaskPlan.Task predecessor, Type type, Dependency dependency, OrderingConstraint constraint) {}

    private TaskLinks(Map<String, TaskPlan.Task> tasks, Roadmap roadmap, ViewerWords words) {
        this.tasks = tasks;
        this.words = words;
        this.roadmap = roadmap;
    }

    /** The links by the key of the task that they lead to; adds notes to the tasks. */
    static Map<String, List<Link>> of(Map<String, TaskPlan.Task> tasks, Roadmap roadmap, ViewerWords words) {
        TaskLinks made = new TaskLinks(tasks, roadmap, words);
        for (Dependency dependency : roadmap.list(Dependency.class)) {
            OrderingConstraint constraint = dependency.effectiveConstraint();
            if (constraint != null && tasks.containsKey(dependency.from())) {
                made.add(dependency, constraint);
            }
        }
        made.breakCircles();
        Map<String, List<Link>> links = new HashMap<>();
        made.links.forEach((task, to) -> links.put(task, List.copyOf(to.values())));
        return links;
    }

    private void add(Dependency dependency, OrderingConstraint constraint) {
        TaskPlan.Task task = task(dependency.from(), constraint.dependentPhase());
        TaskPlan.Task predecessor = task(dependency.to(), constraint.prerequisitePhase());
        if (task == null || predecessor == null) {
            note(dependency.from(), dependency, constraint, Obstacle.ABSENT);
            return;
        }
        Type type = Type.of(constraint);
        Map<String, Link> known = links.computeIfAbsent(task.key(), none -> new LinkedHashMap<>());
        if (!dependency.kind().isHard()) {
            note(task.key(), dependency, constraint, Obstacle.SOFT);
        } else if (known.containsKey(predecessor.key())) {
            note(task.key(), dependency, constraint, Obstacle.SECOND);
        } else if (task.summary() && type.isToFinish()) {
            note(task.key(), dependency, constraint, Obstacle.SUMMARY);
        } else {
            known.put(predecessor.key(), new Link(predecessor, type, dependency, constraint));
        }
    }

    private TaskPlan.@Nullable Task task(String id, @Nullable Phase phase) {
        return tasks.get(phase == null ? id : TaskPlan.phaseKey(id, phase));
    }

    private void note(String task, Dependency dependency, OrderingConstraint constraint, Obstacle obstacle) {
        String name =
                roadmap.find(Named.class, dependency.to()).map(Named::name).orElse(dependency.to());
        Phase phase = constraint.prerequisitePhase();
        String item = phase == null ? name : words.say("export.phaseOf", "phase", words.value(phase), "item", name);
        String link = words.say("export.link." + Type.of(constraint));
        int lag = constraint.lagQuarters();
        Objects.requireNonNull(tasks.get(task))
                .notes()
                .add(words.say(
                        "export.noLink",
                        "kind",
                        words.value(dependency.kind()),
                        "item",
                        item,
                        "link",
                        lag == 0 ? link : words.say("export.lag", "link", link, "count", lag),
                        "id",
                        dependency.id(),
                        "obstacle",
                        words.say("export.obstacle." + obstacle)));
    }

    /** Tools refuse a plan whose links close a circle, of whatever types; a summary holds what is below it. */
    private void breakCircles() {
        StronglyConnectedComponents knots = StronglyConnectedComponents.of(graph(), Labels.ALL);
        links.forEach((key, to) -> {
            int begin = begin(key);
            List<Link> circular = to.values().stream()
                    .filter(link -> knots.component(end(link.predecessor().key())) == knots.component(begin))
                    .toList();
            for (Link link : circular) {
                to.remove(link.predecessor().key());
                note(key, link.dependency(), link.constraint(), Obstacle.CIRCLE);
            }
        });
    }

    /** From what comes first to what comes after: a task has a begin and an end, those below it lie between its own. */
    private DirectedGraph graph() {
        List<int[]> arcs = new ArrayList<>();
        for (TaskPlan.Task task : tasks.values()) {
            arcs.add(new int[] {begin(task.key()), end(task.key())});
            if (task.above() != null) {
                arcs.add(new int[] {begin(task.above()), begin(task.key())});
                arcs.add(new int[] {end(task.key()), end(task.above())});
            }
        }
        links.forEach((key, to) -> to.keySet().forEach(from -> arcs.add(new int[] {end(from), begin(key)})));
        return DirectedGraph.of(
                2 * tasks.size(),
                arcs.stream().mapToInt(arc -> arc[0]).toArray(),
                arcs.stream().mapToInt(arc -> arc[1]).toArray());
    }

    private int begin(String key) {
        return 2 * (Objects.requireNonNull(tasks.get(key)).number() - 1);
    }

    private int end(String key) {
        return begin(key) + 1;
    }
}
