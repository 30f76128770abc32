package no.veikart.analysis;

import no.veikart.roadmap.Roadmap;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class LayoutController {
    @SchemaMapping
    Layout layout(Roadmap roadmap, @Arguments LayoutQuestion question) {
        return LayoutDrawing.of(question.checked(), roadmap);
    }
}
