package no.veikart.initiative;

import graphql.schema.DataFetchingEnvironment;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import no.veikart.actor.Actor;
import no.veikart.platform.Page;
import no.veikart.roadmap.NorwegianOrder;
import no.veikart.roadmap.Roadmap;
import no.veikart.solution.Solution;
import org.springframework.graphql.data.method.annotation.LocalContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers the parts of an initiative, and the initiatives of solutions and actors. */
@Controller
class InitiativePartsController {
    @SchemaMapping(typeName = "Solution", field = "initiatives")
    Page<Initiative> concerning(Solution solution, @LocalContextValue Roadmap roadmap, DataFetchingEnvironment field) {
        return page("initiativesOfSolutions", Initiative::solutions, solution.id(), roadmap, field);
    }

    @SchemaMapping(typeName = "Actor", field = "ownedInitiatives")
    Page<Initiative> ownedBy(Actor actor, @LocalContextValue Roadmap roadmap, DataFetchingEnvironment field) {
        return page(
                "initiativesOfOwners",
                i -> i.owner() == null ? List.of() : List.of(i.owner()),
                actor.id(),
                roadmap,
                field);
    }

    @SchemaMapping(typeName = "Actor", field = "roleInInitiatives")
    Page<Initiative> withRoleOf(Actor actor, @LocalContextValue Roadmap roadmap, DataFetchingEnvironment field) {
        return page(
                "initiativesOfRoles",
                i -> i.roles().stream().map(RoleAssignment::actor).distinct().toList(),
                actor.id(),
                roadmap,
                field);
    }

    private static Page<Initiative> page(
            String index,
            Function<Initiative, ? extends Collection<String>> mentions,
            String id,
            Roadmap roadmap,
            DataFetchingEnvironment field) {
        List<Initiative> found = roadmap.indexBy(index, Initiative.class, mentions).getOrDefault(id, List.of()).stream()
                .collect(NorwegianOrder.byName());
        return InitiativeController.page(found, roadmap, field, id);
    }
}
