package no.veikart.dependency;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import no.veikart.graph.Direction;
import no.veikart.platform.Facet;
import no.veikart.platform.Page;
import no.veikart.roadmap.ItemGraph;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.LocalContextValue;
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

    @SchemaMapping(typeName = "RoadmapItem", field = "prerequisites")
    List<Dependency> prerequisites(
            RoadmapItem item, @Argument @Nullable List<DependencyKind> kinds, @LocalContextValue Roadmap roadmap) {
        return oneStep(item, Direction.FORWARD, kinds, roadmap);
    }

    @SchemaMapping(typeName = "RoadmapItem", field = "dependents")
    List<Dependency> dependents(
            RoadmapItem item, @Argument @Nullable List<DependencyKind> kinds, @LocalContextValue Roadmap roadmap) {
        return oneStep(item, Direction.BACKWARD, kinds, roadmap);
    }

    private static List<Dependency> oneStep(
            RoadmapItem item, Direction direction, @Nullable List<DependencyKind> kinds, Roadmap roadmap) {
        ItemGraph graph = roadmap.graph();
        return graph.arcs(graph.vertexOf(item.id()), direction)
                .mapToObj(arc -> (Dependency) graph.edge(arc))
                .filter(dependency -> kinds == null || kinds.contains(dependency.kind()))
                .toList();
    }
}
