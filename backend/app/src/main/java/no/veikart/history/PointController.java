package no.veikart.history;

import no.veikart.commit.Commit;
import no.veikart.edition.Edition;
import no.veikart.governance.Decision;
import no.veikart.roadmap.Roadmap;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.LocalContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers what commits, decisions and editions have to do with each other. */
@Controller
class PointController {
    private final RoadmapPoints points;

    PointController(RoadmapPoints points) {
        this.points = points;
    }

    @SchemaMapping
    @Nullable
    Decision decision(Commit commit, @LocalContextValue Roadmap roadmap) {
        return commit.decision() == null
                ? null
                : roadmap.find(Decision.class, commit.decision()).orElse(null);
    }

    @SchemaMapping
    @Nullable
    Edition edition(Commit commit, @LocalContextValue Roadmap roadmap) {
        return points.editionOf(commit, roadmap).orElse(null);
    }

    @SchemaMapping
    @Nullable
    Commit commit(Edition edition) {
        return points.commitOf(edition).orElse(null);
    }
}
