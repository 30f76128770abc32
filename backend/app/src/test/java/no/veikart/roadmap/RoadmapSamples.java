package no.veikart.roadmap;

import java.util.Map;
import java.util.stream.Collectors;

/** Looks into roadmaps for tests. */
public final class RoadmapSamples {
    private RoadmapSamples() {}

    /** The nodes with their commits, as the value answers them one by one. */
    public static Map<String, Versioned> byId(Roadmap roadmap) {
        return roadmap.nodes()
                .collect(Collectors.toMap(Node::id, node -> new Versioned(node, roadmap.commitOf(node.id()))));
    }
}
