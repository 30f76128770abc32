package no.veikart.source;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import no.veikart.roadmap.RecordFilter;
import no.veikart.roadmap.Roadmap;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class ContradictionController {
    private final RecordFilter filter;

    ContradictionController(RecordFilter filter) {
        this.filter = filter;
    }

    @SchemaMapping
    List<Contradiction> contradictions(Roadmap roadmap, DataFetchingEnvironment field) {
        return filter.choose(roadmap.listByName(Contradiction.class), Contradiction.class, field);
    }

    @SchemaMapping
    @Nullable
    Claim accepted(Contradiction contradiction) {
        Integer accepted = contradiction.accepted();
        return accepted == null ? null : contradiction.claims().get(accepted);
    }
}
