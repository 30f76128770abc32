package no.veikart.exposure;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import no.veikart.platform.Page;
import no.veikart.roadmap.Kinds;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.LocalContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class ExposureController {
    private final Kinds kinds;

    ExposureController(Kinds kinds) {
        this.kinds = kinds;
    }

    @SchemaMapping(typeName = "RoadmapItem", field = "exposure")
    Page<ExposingLight> exposure(RoadmapItem item, @LocalContextValue Roadmap roadmap, DataFetchingEnvironment field) {
        return Page.of(ExposingLight.of(item, roadmap), field, roadmap.commit(), item.id());
    }

    @SchemaMapping
    Page<ExposureCounts> mostExposed(
            Roadmap roadmap, @Argument(name = "kinds") @Nullable List<String> asked, DataFetchingEnvironment field) {
        kinds.requirePrefixes(asked);
        List<ExposureCounts> exposed = ExposureCounts.ranked(roadmap).stream()
                .filter(each -> asked == null || asked.contains(prefixOf(each.item())))
                .toList();
        return Page.of(exposed, field, roadmap.commit(), "");
    }

    private static String prefixOf(RoadmapItem item) {
        return item.id().substring(0, item.id().indexOf(':'));
    }
}
