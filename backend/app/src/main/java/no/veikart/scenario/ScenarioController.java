package no.veikart.scenario;

import no.veikart.roadmap.Roadmap;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class ScenarioController {
    @SchemaMapping
    @Nullable
    Scenario scenario(Roadmap roadmap) {
        return Scenario.of(roadmap).orElse(null);
    }
}
