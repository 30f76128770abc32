package no.veikart.consequence;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import no.veikart.adoption.Adoption;
import no.veikart.adoption.MunicipalService;
import no.veikart.dependency.Dependency;
import no.veikart.platform.Page;
import no.veikart.roadmap.Kinds;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;
import no.veikart.solution.Solution;
import no.veikart.strategy.Goal;
import no.veikart.strategy.Indicator;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.LocalContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class ConsequenceController {
    private final Kinds kinds;

    ConsequenceController(Kinds kinds) {
        this.kinds = kinds;
    }

    record KindCount(String kind, int count) {}

    @SchemaMapping(typeName = "RoadmapItem", field = "consequences")
    Consequences consequences(RoadmapItem item, @Argument int quarters, @LocalContextValue Roadmap roadmap) {
        return Consequences.of(item, quarters, roadmap);
    }

    @SchemaMapping
    List<KindCount> counts(Consequences of) {
        return of.touched().counts().entrySet().stream()
                .map(count -> new KindCount(count.getKey(), count.getValue()))
                .toList();
    }

    @SchemaMapping
    Page<TouchedItem> items(
            Consequences of,
            @Argument(name = "kinds") @Nullable List<String> asked,
            @LocalContextValue Roadmap roadmap,
            DataFetchingEnvironment field) {
        kinds.requirePrefixes(asked);
        List<TouchedItem> items = of.touched().items().stream()
                .filter(touched -> asked == null
                        || asked.contains(kinds.getOf(touched.item()).prefix()))
                .toList();
        return Page.of(items, field, roadmap.commit(), scope(of));
    }

    private static String scope(Consequences of) {
        return of.item().id() + " " + of.quarters();
    }

    @SchemaMapping
    Page<TouchedActor> actors(Consequences of, @LocalContextValue Roadmap roadmap, DataFetchingEnvironment field) {
        return Page.of(TouchedActor.of(of.touched(), roadmap), field, roadmap.commit(), scope(of));
    }

    @SchemaMapping
    Page<Solution> solutions(Consequences of, @LocalContextValue Roadmap roadmap, DataFetchingEnvironment field) {
        return Page.of(of.touched().solutions(roadmap), field, roadmap.commit(), scope(of));
    }

    @SchemaMapping
    List<Goal> goals(Consequences of) {
        return of.touched().of(Goal.class);
    }

    @SchemaMapping
    List<Indicator> indicators(Consequences of) {
        return of.touched().of(Indicator.class);
    }

    @SchemaMapping
    Page<Adoption> adoptions(Consequences of, @LocalContextValue Roadmap roadmap, DataFetchingEnvironment field) {
        return Page.of(of.touched().counted(roadmap), field, roadmap.commit(), scope(of));
    }

    @SchemaMapping
    Page<MunicipalService> services(
            Consequences of, @LocalContextValue Roadmap roadmap, DataFetchingEnvironment field) {
        return Page.of(of.touched().services(roadmap), field, roadmap.commit(), scope(of));
    }

    @SchemaMapping
    Page<Solution> uncounted(Consequences of, @LocalContextValue Roadmap roadmap, DataFetchingEnvironment field) {
        return Page.of(of.touched().uncounted(roadmap), field, roadmap.commit(), scope(of));
    }

    @SchemaMapping
    Page<PushedItem> pushed(Consequences of, @LocalContextValue Roadmap roadmap, DataFetchingEnvironment field) {
        return Page.of(PushedItem.by(of.item(), of.quarters(), roadmap), field, roadmap.commit(), scope(of));
    }

    @SchemaMapping
    Page<RoadmapItem> perhapsPushed(
            Consequences of, @LocalContextValue Roadmap roadmap, DataFetchingEnvironment field) {
        return Page.of(PerhapsPushed.by(of.item(), roadmap), field, roadmap.commit(), scope(of));
    }

    @SchemaMapping
    List<Dependency> setAside(Consequences of, @LocalContextValue Roadmap roadmap) {
        return PushedItem.setAside(of.item(), roadmap);
    }
}
