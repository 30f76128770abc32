package no.veikart.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.veikart.dependency.Dependency;
import no.veikart.initiative.Initiative;
import no.veikart.initiative.Movable;
import no.veikart.initiative.Scope;
import no.veikart.initiative.ScopeList;
import no.veikart.platform.UserError;
import no.veikart.roadmap.Node;
import no.veikart.roadmap.Removal;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;
import no.veikart.schedule.Propagated;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario does to a roadmap: kept with the value that it makes.
 *
 * @param moved what moves, by id
 * @param removed the ids of what is taken away, with what cannot be without it, in order
 * @param added the dependencies that are new, in the order given
 * @param setAside the hard ordering dependencies inside cycles, which move nothing
 */
public record Scenario(List<Move> moved, List<String> removed, List<Dependency> added, List<Dependency> setAside) {
    /**
     * An item that moves.
     *
     * @param quarters how many quarters later; earlier when negative
     * @param asked how many were asked for; null for what moves because something else does
     */
    public record Move(
            RoadmapItem item, int quarters, @Nullable Integer asked) {}

    /** What was done to make this value; empty for a roadmap that is no scenario's. */
    public static Optional<Scenario> of(Roadmap roadmap) {
        return roadmap.derived(Scenario.class, none -> Optional.empty());
    }

    /**
     * The roadmap under a scenario, the two sharing all that it leaves alone; the same value when it changes nothing. First items and
     * dependencies go and come and scope lists change, then plans move and, by the propagation asked for, what hangs on them.
     *
     * @throws no.veikart.roadmap.UnknownId for what is not on the roadmap
     * @throws UserError BAD_USER_INPUT for what cannot be moved, removed or added, saying why
     */
    public static Roadmap apply(Roadmap base, ScenarioInput input) {
        if (input.changesNothing()) {
            return base;
        }
        Map<String, Node> put = new HashMap<>();
        Set<String> removed = new HashSet<>();
        takeAway(base, input, put, removed);
        List<Dependency> added = additions(base, input, removed);
        added.forEach(dependency -> put.put(dependency.id(), dependency));
        // A scenario that only shifts leaves the order of the base as it is, which is then computed once and kept with
        // it.
        Roadmap changed = put.isEmpty() && removed.isEmpty() ? base : base.with(put.values(), removed);
        Map<String, Integer> asked = input.shifts();
        asked.keySet().forEach(id -> requireMovable(id, changed, removed));
        Propagated propagated = Propagated.of(
                changed, asked, Set.copyOf(added.stream().map(Node::id).toList()), input.propagation());
        Roadmap moved = changed.with(shifted(propagated.quarters(), changed), List.of());
        Scenario scenario = new Scenario(
                moves(propagated.quarters(), asked, moved),
                removed.stream().sorted().toList(),
                added,
                propagated.setAside());
        moved.derived(Scenario.class, none -> Optional.of(scenario));
        return moved;
    }

    private static void takeAway(Roadmap base, ScenarioInput input, Map<String, Node> put, Set<String> removed) {
        Set<ScopeList> dropped = input.dropped();
        Set<ScopeList> included = input.included();
        Set<String> gone = input.removals();
        base.getAll(RoadmapItem.class, gone);
        base.getAll(Dependency.class, input.removedDependencies());
        gone.addAll(input.removedDependencies());
        if (!dropped.isEmpty() || !included.isEmpty()) {
            for (Initiative initiative : base.list(Initiative.class)) {
                List<ScopeList> lists = lastLists(initiative);
                if (!lists.isEmpty() && dropped.containsAll(lists)) {
                    gone.add(initiative.id());
                } else if (lists.stream().anyMatch(included::contains)) {
                    put.put(initiative.id(), prioritised(initiative, included));
                }
            }
        }
        if (!gone.isEmpty()) {
            Removal removal = Removal.of(base.with(put.values(), List.of()), gone);
            removal.changed().forEach(node -> put.put(node.id(), node));
            removed.addAll(removal.removed());
            put.keySet().removeAll(removed);
        }
    }

    /** The lists that it stands on as of the last date; several for a whole whose parts are divided between them. */
    private static List<ScopeList> lastLists(Initiative initiative) {
        return initiative.scopes().stream()
                .filter(scope -> isLast(scope, initiative))
                .map(Scope::list)
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean isLast(Scope scope, Initiative initiative) {
        return scope.date().equals(initiative.scopes().getLast().date());
    }

    private static Initiative prioritised(Initiative initiative, Set<ScopeList> included) {
        return initiative.withScopes(initiative.scopes().stream()
                .map(scope -> isLast(scope, initiative) && scope.list() != null && included.contains(scope.list())
                        ? new Scope(scope.date(), scope.step(), scope.area(), ScopeList.PRIORITISED, scope.rank())
                        : scope)
                .toList());
    }

    private static List<Dependency> additions(Roadmap base, ScenarioInput input, Set<String> removed) {
        Map<String, Dependency> added = new TreeMap<>();
        List<Dependency> inOrder = new ArrayList<>();
        for (DependencyInput given : input.additions()) {
            base.getAll(RoadmapItem.class, List.of(given.from(), given.to()));
            if (removed.contains(given.from()) || removed.contains(given.to())) {
                throw UserError.badInput("scenario.addDependencies joins " + given.from() + " and " + given.to()
                        + ", one of which the scenario removes");
            }
            Dependency dependency = dependency(given);
            if (added.put(dependency.id(), dependency) != null) {
                throw UserError.badInput("scenario.addDependencies has " + given.kind() + " from " + given.from()
                        + " to " + given.to() + " twice");
            }
            inOrder.add(dependency);
        }
        return inOrder;
    }

    private static Dependency dependency(DependencyInput given) {
        try {
            return given.toDependency();
        } catch (IllegalArgumentException impossible) {
            throw UserError.badInput("scenario.addDependencies: " + impossible.getMessage());
        }
    }

    private static void requireMovable(String id, Roadmap changed, Set<String> removed) {
        if (removed.contains(id)) {
            throw UserError.badInput("scenario.shift moves " + id + ", which the scenario removes");
        }
        RoadmapItem item = changed.get(RoadmapItem.class, id);
        if (!(item instanceof Movable movable)) {
            throw UserError.badInput(
                    "scenario.shift moves " + id + ", which has no plan of its own; initiatives and milestones have");
        }
        if (!movable.movable()) {
            throw UserError.badInput("scenario.shift moves " + id
                    + ", which cannot be moved: it is over, or it has no period that is known");
        }
    }

    private static List<Node> shifted(Map<String, Integer> quarters, Roadmap roadmap) {
        List<Node> shifted = new ArrayList<>();
        quarters.forEach((id, by) -> shifted.add(roadmap.get(Movable.class, id).shifted(by)));
        return shifted;
    }

    private static List<Move> moves(Map<String, Integer> quarters, Map<String, Integer> asked, Roadmap moved) {
        return new TreeMap<>(quarters)
                .entrySet().stream()
                        .map(each -> new Move(
                                moved.get(RoadmapItem.class, each.getKey()), each.getValue(), asked.get(each.getKey())))
                        .toList();
    }
}
