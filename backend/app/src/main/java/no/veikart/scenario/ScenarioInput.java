package no.veikart.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.veikart.initiative.ScopeList;
import no.veikart.platform.UserError;
import no.veikart.schedule.Propagation;
import org.jspecify.annotations.Nullable;

/**
 * Changes on top of a roadmap that nobody stored. Any of the lists may be left out.
 *
 * @param shift the plans to move, each item once
 * @param propagation what the dependents of what moves do
 * @param dropScope the initiatives that stand on these lists last are taken away
 * @param includeScope the initiatives that stand on these lists last are prioritised
 * @param removeItems the items to take away
 * @param removeDependencies the dependencies to take away
 * @param addDependencies the dependencies to add
 */
public record ScenarioInput(
        @Nullable List<ShiftInput> shift,
        Propagation propagation,
        @Nullable List<ScopeList> dropScope,
        @Nullable List<ScopeList> includeScope,
        @Nullable List<String> removeItems,
        @Nullable List<String> removeDependencies,
        @Nullable List<DependencyInput> addDependencies) {
    private static final int MOST = 200;
    private static final int FARTHEST = 80;

    public ScenarioInput {
        requireFew("shift", shift);
        requireFew("removeItems", removeItems);
        requireFew("removeDependencies", removeDependencies);
        requireFew("addDependencies", addDependencies);
    }

    private static void requireFew(String field, @Nullable Collection<?> given) {
        if (given != null && given.size() > MOST) {
            throw UserError.badInput("scenario." + field + " has " + given.size() + " elements; a scenario has at most "
                    + MOST + " of each");
        }
    }

    private static <T> List<T> all(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }

    Set<String> removals() {
        return new HashSet<>(all(removeItems));
    }

    Set<String> removedDependencies() {
        return new HashSet<>(all(removeDependencies));
    }

    List<DependencyInput> additions() {
        return all(addDependencies);
    }

    /** The lists whose initiatives go. Throws BAD_USER_INPUT when a list is both dropped and taken in. */
    Set<ScopeList> dropped() {
        List<ScopeList> both = new ArrayList<>(all(dropScope));
        both.retainAll(all(includeScope));
        if (!both.isEmpty()) {
            throw UserError.badInput("the scope lists " + both + " are both dropped and included; choose one");
        }
        return Set.copyOf(all(dropScope));
    }

    Set<ScopeList> included() {
        return Set.copyOf(all(includeScope));
    }

    /** The quarters by item. Throws BAD_USER_INPUT for an item that is given twice, and for more than 80 quarters either way. */
    Map<String, Integer> shifts() {
        Map<String, Integer> shifts = new TreeMap<>();
        for (ShiftInput each : all(shift)) {
            if (Math.abs((long) each.quarters()) > FARTHEST) {
                throw UserError.badInput("scenario.shift moves " + each.item() + " by " + each.quarters()
                        + " quarters; it is at most " + FARTHEST + " (twenty years) either way");
            }
            if (shifts.put(each.item(), each.quarters()) != null) {
                throw UserError.badInput("scenario.shift has " + each.item() + " twice; give its quarters once");
            }
        }
        return shifts;
    }

    boolean changesNothing() {
        return all(shift).isEmpty()
                && all(dropScope).isEmpty()
                && all(includeScope).isEmpty()
                && all(removeItems).isEmpty()
                && all(removeDependencies).isEmpty()
                && all(addDependencies).isEmpty();
    }
}
