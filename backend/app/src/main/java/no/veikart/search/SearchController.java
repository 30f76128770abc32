package no.veikart.search;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import no.veikart.platform.Page;
import no.veikart.roadmap.Kinds;
import no.veikart.roadmap.Node;
import no.veikart.roadmap.Roadmap;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class SearchController {
    private final Kinds registered;

    SearchController(Kinds registered) {
        this.registered = registered;
    }

    @SchemaMapping
    Page<Node> search(
            Roadmap roadmap,
            @Argument String text,
            @Argument @Nullable List<String> kinds,
            DataFetchingEnvironment field) {
        registered.requirePrefixes(kinds);
        List<Node> found = ItemSearch.of(roadmap).idsMatching(text).stream()
                .filter(id -> kinds == null || kinds.contains(id.substring(0, id.indexOf(':'))))
                .map(id -> roadmap.get(Node.class, id))
                .toList();
        return Page.of(found, field, roadmap.commit(), "");
    }
}
