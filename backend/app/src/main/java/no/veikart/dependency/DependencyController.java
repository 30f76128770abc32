package no.veikart.dependency;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import no.veikart.platform.Facet;
import no.veikart.platform.Page;
import no.veikart.roadmap.Roadmap;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class DependencyController {
    @SchemaMapping
    Page<Dependency> dependencies(
            Roadmap roadmap, @Argument @Nullable DependencyFilter filter, DataFetchingEnvironment field) {
        List<Dependency> chosen = roadmap.list(Dependency.class).stream()
                .filter(dependency -> filter == null || filter.holds(dependency))
                .toList();
        Page<Dependency> page = Page.of(chosen, field, roadmap.commit(), "");
        return field.getSelectionSet().contains("facets") ? page.withFacets(facets(chosen)) : page;
    }

    private static List<Facet> facets(List<Dependency> chosen) {
        return List.of(
                Facet.of("kind", chosen, Dependency::kind),
                Facet.of("statedness", chosen, Dependency::statedness),
                Facet.of("state", chosen, Dependency::stateOrOpen));
    }

    @SchemaMapping
    @Nullable
    OrderingConstraint constraint(Dependency dependency) {
        return dependency.effectiveConstraint();
    }

    @SchemaMapping
    DependencyState state(Dependency dependency) {
        return dependency.stateOrOpen();
    }
}
