package no.veikart.source;

import java.util.List;
import no.veikart.roadmap.Roadmap;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class ContradictionController {
    @SchemaMapping
    List<Contradiction> contradictions(Roadmap roadmap) {
        return roadmap.listByName(Contradiction.class);
    }

    @SchemaMapping
    @Nullable
    Claim accepted(Contradiction contradiction) {
        Integer accepted = contradiction.accepted();
        return accepted == null ? null : contradiction.claims().get(accepted);
    }
}
