package no.veikart.initiative;

import graphql.schema.DataFetchingEnvironment;
import java.util.Comparator;
import java.util.List;
import no.veikart.platform.Facet;
import no.veikart.platform.Page;
import no.veikart.roadmap.RecordFilter;
import no.veikart.roadmap.Roadmap;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.LocalContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class InitiativeController {
    private final RecordFilter recordFilter;

    InitiativeController(RecordFilter recordFilter) {
        this.recordFilter = recordFilter;
    }

    @SchemaMapping
    Initiative initiative(Roadmap roadmap, @Argument String id) {
        return roadmap.get(Initiative.class, id);
    }

    @SchemaMapping
    Page<Initiative> initiatives(
            Roadmap roadmap,
            @Argument @Nullable InitiativeFilter filter,
            @Argument @Nullable List<InitiativeOrder> orderBy,
            DataFetchingEnvironment field) {
        List<Initiative> all = roadmap.listByName(Initiative.class);
        List<Initiative> chosen = filter == null ? all : filter.choose(roadmap, all);
        return page(InitiativeOrder.sorted(chosen, orderBy), roadmap, field, "");
    }

    static Page<Initiative> page(
            List<Initiative> chosen, Roadmap roadmap, DataFetchingEnvironment field, String scope) {
        Page<Initiative> page = Page.of(chosen, field, roadmap.commit(), scope);
        return field.getSelectionSet().contains("facets") ? page.withFacets(facets(chosen)) : page;
    }

    private static List<Facet> facets(List<Initiative> chosen) {
        return List.of(
                Facet.of("kind", chosen, Initiative::kind),
                Facet.of("state", chosen, Initiative::state),
                Facet.of("owner", chosen, Initiative::owner));
    }

    @SchemaMapping
    Page<Initiative> children(
            Initiative initiative, @LocalContextValue Roadmap roadmap, DataFetchingEnvironment field) {
        List<Initiative> children = Initiative.partsOf(initiative.id(), roadmap).stream()
                .sorted(InitiativeOrder.of(
                        List.of(new InitiativeOrder(InitiativeOrder.Field.RANK, InitiativeOrder.Direction.ASC))))
                .toList();
        return page(children, roadmap, field, initiative.id());
    }

    @SchemaMapping
    List<RoleAssignment> roles(Initiative initiative, DataFetchingEnvironment field) {
        return recordFilter.choose(initiative.roles(), RoleAssignment.class, field);
    }

    @SchemaMapping
    List<PhasePlan> phases(Initiative initiative) {
        return initiative.phases().stream()
                .sorted(Comparator.comparing(PhasePlan::phase))
                .toList();
    }

    @SchemaMapping
    List<Scope> scopes(Initiative initiative) {
        return initiative.scopes().stream()
                .sorted(Comparator.comparing(Scope::date))
                .toList();
    }

    @SchemaMapping
    List<Milestone> milestones(Initiative initiative, @LocalContextValue Roadmap roadmap) {
        return roadmap
                .indexBy(
                        "milestonesOfInitiatives",
                        Milestone.class,
                        m -> m.initiative() == null ? List.of() : List.of(m.initiative()))
                .getOrDefault(initiative.id(), List.of())
                .stream()
                .sorted(Milestone.BY_DATE)
                .toList();
    }
}
