package no.veikart.roadmap;

import java.util.Comparator;
import java.util.List;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers what all items have in common, and what is asked of the roadmap as a whole. */
@Controller
class NodeController {
    private final Kinds kinds;

    NodeController(Kinds kinds) {
        this.kinds = kinds;
    }

    @SchemaMapping(typeName = "Roadmap", field = "item")
    RoadmapItem item(Roadmap roadmap, @Argument String id) {
        return roadmap.get(RoadmapItem.class, id);
    }

    @SchemaMapping(typeName = "Roadmap", field = "entry")
    Entry entry(Roadmap roadmap, @Argument String id) {
        return roadmap.get(Entry.class, id);
    }

    @SchemaMapping(typeName = "Roadmap", field = "node")
    Node node(Roadmap roadmap, @Argument String id) {
        return roadmap.get(Node.class, id);
    }

    @SchemaMapping(typeName = "Roadmap", field = "counts")
    List<KindCount> counts(Roadmap roadmap) {
        return kinds.all().stream()
                .map(kind ->
                        new KindCount(kind.prefix(), roadmap.list(kind.type()).size()))
                .sorted(Comparator.comparing(KindCount::kind))
                .toList();
    }

    /** How many there are of a kind. */
    record KindCount(String kind, int count) {}
}
