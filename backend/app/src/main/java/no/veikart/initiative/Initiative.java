package no.veikart.initiative;

import java.util.List;
import no.veikart.roadmap.FormerName;
import no.veikart.roadmap.Period;
import no.veikart.roadmap.RefersTo;
import no.veikart.roadmap.Region;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.Source;
import no.veikart.roadmap.Successor;
import no.veikart.roadmap.Text;
import no.veikart.roadmap.Unknown;
import org.jspecify.annotations.Nullable;

/**
 * Something that is done (tiltak): a programme, project, measure, delivery or activity.
 *
 * @param parent the initiative that it is a part of; null at the top
 * @param owner the actor that owns it; null when no source says
 * @param roles other actors and what they do
 * @param solutions the solutions and functionalities concerned
 * @param contributesTo the goals and other items that it serves
 * @param regions the health regions that it is limited to; empty for national ones
 * @param state null when no source says
 * @param period the whole of it; null when that is unknown
 * @param phases the phase plan, in the order of the phases; empty when there is none
 * @param scopes its places in the scope lists, oldest first
 * @param rank its priority within the parent, 1 first; null when it has none
 * @param funding null when no source says
 * @param order null when no source says
 * @param replaces what it takes the place of
 * @param notNeeded what a source says that it does without
 * @param formerNames names that it had before
 * @param userGroups the groups that it is for
 * @param segment the number of its segment in the portfolio; null when that is unknown
 */
public record Initiative(
        String id,
        String name,
        List<String> aliases,
        @Nullable Text description,
        List<Source> sources,
        List<Unknown> unknowns,
        InitiativeKind kind,
        @RefersTo("initiative") @Nullable String parent,
        @RefersTo("actor") @Nullable String owner,
        List<RoleAssignment> roles,
        @RefersTo({"solution", "functionality"}) List<String> solutions,
        @RefersTo(RefersTo.ITEM) List<String> contributesTo,
        List<Region> regions,
        @Nullable InitiativeState state,
        @Nullable Period period,
        List<PhasePlan> phases,
        List<Scope> scopes,
        @Nullable Integer rank,
        @Nullable Funding funding,
        @Nullable Order order,
        @RefersTo(RefersTo.ITEM) List<String> replaces,
        @RefersTo(RefersTo.ITEM) List<String> notNeeded,
        List<FormerName> formerNames,
        @RefersTo("actor") List<String> userGroups,
        @Nullable Integer segment)
        implements Movable, Successor {

    /** The initiatives that are directly a part of one, by id; empty when there are none. */
    public static List<Initiative> partsOf(String initiative, Roadmap roadmap) {
        return roadmap.indexBy(
                        "partsOfInitiatives",
                        Initiative.class,
                        part -> part.parent() == null ? List.of() : List.of(part.parent()))
                .getOrDefault(initiative, List.of());
    }

    /** The initiatives that contribute to a goal or another item, by id; empty when there are none. */
    public static List<Initiative> contributingTo(String item, Roadmap roadmap) {
        return roadmap.indexBy("initiativesOfServed", Initiative.class, Initiative::contributesTo)
                .getOrDefault(item, List.of());
    }

    /** The initiatives that concern a solution or functionality, by id; empty when there are none. */
    public static List<Initiative> concerning(String solution, Roadmap roadmap) {
        return roadmap.indexBy("initiativesOfSolutions", Initiative.class, Initiative::solutions)
                .getOrDefault(solution, List.of());
    }

    @Override
    public boolean movable() {
        boolean over = state == InitiativeState.COMPLETED || state == InitiativeState.STOPPED;
        return !over && (period != null || phases.stream().anyMatch(PhasePlan::movable));
    }

    @Override
    public Initiative shifted(int quarters) {
        return with(
                period == null ? null : period.plusQuarters(quarters),
                phases.stream().map(phase -> phase.shifted(quarters)).toList(),
                scopes);
    }

    /** The initiative with other places in the scope lists. */
    public Initiative withScopes(List<Scope> newScopes) {
        return with(period, phases, newScopes);
    }

    private Initiative with(@Nullable Period newPeriod, List<PhasePlan> newPhases, List<Scope> newScopes) {
        return new Initiative(
                id,
                name,
                aliases,
                description,
                sources,
                unknowns,
                kind,
                parent,
                owner,
                roles,
                solutions,
                contributesTo,
                regions,
                state,
                newPeriod,
                newPhases,
                newScopes,
                rank,
                funding,
                order,
                replaces,
                notNeeded,
                formerNames,
                userGroups,
                segment);
    }
}
