package no.veikart.source;

import java.util.Comparator;
import java.util.List;
import no.veikart.roadmap.Roadmap;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class DocumentController {
    @SchemaMapping
    List<Document> documents(Roadmap roadmap) {
        return roadmap.list(Document.class).stream()
                .sorted(Comparator.comparing(Document::date).thenComparing(Document::id))
                .toList();
    }
}
