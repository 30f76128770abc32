package no.veikart.slippage;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import no.veikart.commit.History;
import no.veikart.dependency.Dependency;
import no.veikart.platform.Page;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.LocalContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.threeten.extra.YearQuarter;

/** Answers by how much plans slip. */
@Controller
class SlippageController {
    private final History history;

    SlippageController(History history) {
        this.history = history;
    }

    @SchemaMapping
    Slippage slippage(Roadmap roadmap, @Argument int runs, @Argument int seed, @Argument List<OverrunInput> overruns) {
        List<Overrun> given = overruns.stream().map(Overrun::given).toList();
        return Slippage.of(
                roadmap, new Slippage.Settings(runs, seed, known(roadmap).overriddenBy(given)));
    }

    private Overruns known(Roadmap roadmap) {
        return Overruns.DEFAULTS.overriddenBy(
                ObservedOverruns.of(roadmap, history).overruns());
    }

    @SchemaMapping(typeName = "RoadmapItem", field = "slippage")
    @Nullable
    ItemSlippage slippage(RoadmapItem item, @LocalContextValue Roadmap roadmap) {
        return Slippage.of(roadmap, new Slippage.Settings(Slippage.USUAL_RUNS, Slippage.USUAL_SEED, known(roadmap)))
                .find(item);
    }

    @SchemaMapping
    int runs(Slippage slippage) {
        return slippage.settings().runs();
    }

    @SchemaMapping
    int seed(Slippage slippage) {
        return slippage.settings().seed();
    }

    @SchemaMapping
    List<Overrun> overruns(Slippage slippage) {
        return slippage.settings().overruns().all();
    }

    @SchemaMapping
    int observations(Slippage slippage, @LocalContextValue Roadmap roadmap) {
        return ObservedOverruns.of(roadmap, history).all().size();
    }

    @SchemaMapping
    List<Dependency> setAside(Slippage slippage) {
        return slippage.setAside();
    }

    @SchemaMapping
    Page<ItemSlippage> items(Slippage slippage, @LocalContextValue Roadmap roadmap, DataFetchingEnvironment field) {
        return Page.of(
                slippage.ranked(),
                field,
                roadmap.commit(),
                String.valueOf(slippage.settings().hashCode()));
    }

    @SchemaMapping
    @Nullable
    ItemSlippage item(Slippage slippage, @Argument String id, @LocalContextValue Roadmap roadmap) {
        return slippage.find(roadmap.get(RoadmapItem.class, id));
    }

    @SchemaMapping
    double percentBy(ItemSlippage item, @Argument YearQuarter quarter) {
        return item.percentBy(quarter);
    }

    @SchemaMapping
    List<SlippageDriver> drivers(ItemSlippage item, @Argument int first) {
        return item.drivers(first);
    }
}
