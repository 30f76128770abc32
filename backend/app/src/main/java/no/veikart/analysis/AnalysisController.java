package no.veikart.analysis;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import no.veikart.dependency.DependencyKind;
import no.veikart.dependency.DependencyPath;
import no.veikart.graph.Direction;
import no.veikart.graph.Reachability;
import no.veikart.platform.Page;
import no.veikart.platform.UserError;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.LocalContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class AnalysisController {
    @SchemaMapping(typeName = "RoadmapItem", field = "upstream")
    Page<Reach> upstream(
            RoadmapItem item,
            @Argument @Nullable Integer maxDepth,
            @Argument @Nullable List<DependencyKind> kinds,
            @LocalContextValue Roadmap roadmap,
            DataFetchingEnvironment field) {
        return reach(item, Direction.FORWARD, maxDepth, kinds, roadmap, field);
    }

    @SchemaMapping(typeName = "RoadmapItem", field = "impact")
    Page<Reach> impact(
            RoadmapItem item,
            @Argument @Nullable Integer maxDepth,
            @Argument @Nullable List<DependencyKind> kinds,
            @LocalContextValue Roadmap roadmap,
            DataFetchingEnvironment field) {
        return reach(item, Direction.BACKWARD, maxDepth, kinds, roadmap, field);
    }

    private static Page<Reach> reach(
            RoadmapItem item,
            Direction direction,
            @Nullable Integer maxDepth,
            @Nullable List<DependencyKind> kinds,
            Roadmap roadmap,
            DataFetchingEnvironment field) {
        if (maxDepth != null && maxDepth < 1) {
            throw UserError.badInput("maxDepth is " + maxDepth + "; it counts steps from 1");
        }
        int depth = maxDepth == null ? Reachability.UNLIMITED : maxDepth;
        List<Reach> reached = Reach.from(item, direction, DependencyKind.labels(kinds), depth, roadmap);
        return Page.of(reached, field, roadmap.commit(), item.id());
    }

    @SchemaMapping
    @Nullable
    DependencyPath path(
            Roadmap roadmap,
            @Argument String from,
            @Argument String to,
            @Argument @Nullable List<DependencyKind> kinds) {
        RoadmapItem start = roadmap.get(RoadmapItem.class, from);
        RoadmapItem end = roadmap.get(RoadmapItem.class, to);
        return DependencyPath.shortest(start, end, DependencyKind.labels(kinds), roadmap)
                .orElse(null);
    }

    @SchemaMapping
    List<Cycle> cycles(Roadmap roadmap) {
        return roadmap.derived(Cycle.class, Cycle::allOf);
    }

    @SchemaMapping
    List<CentralDependency> centralDependencies(Roadmap roadmap, @Argument int first) {
        if (first < 1 || first > CentralDependency.MOST) {
            throw UserError.badInput(
                    "first is " + first + "; ask for 1 to " + CentralDependency.MOST + " central dependencies");
        }
        List<CentralDependency> ranked = roadmap.derived(CentralDependency.class, CentralDependency::ranked);
        return ranked.subList(0, Math.min(first, ranked.size()));
    }
}
