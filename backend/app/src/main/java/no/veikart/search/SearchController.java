package no.veikart.search;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Set;
import no.veikart.platform.Facet;
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
        Set<String> found = ItemSearch.of(roadmap).idsMatching(text);
        List<Node> chosen = found.stream()
                .filter(id -> kinds == null || kinds.contains(prefixOf(id)))
                .map(id -> roadmap.get(Node.class, id))
                .toList();
        return Page.of(chosen, field, roadmap.commit(), "")
                .withFacets(List.of(Facet.of("kind", found, SearchController::prefixOf)));
    }

    private static String prefixOf(String id) {
        return id.substring(0, id.indexOf(':'));
    }
}
