package no.veikart.initiative;

import java.util.Comparator;
import java.util.List;
import no.veikart.roadmap.Roadmap;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class PhaseController {
    @SchemaMapping
    List<PhaseDescription> phases(Roadmap roadmap) {
        return roadmap.list(PhaseDescription.class).stream()
                .sorted(Comparator.comparingInt(PhaseDescription::number))
                .toList();
    }
}
