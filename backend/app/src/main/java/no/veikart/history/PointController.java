package no.veikart.history;

import graphql.execution.DataFetcherResult;
import java.time.Clock;
import no.veikart.commit.Commit;
import no.veikart.commit.Commits;
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
    private final Commits commits;
    private final Clock clock;

    PointController(RoadmapPoints points, Commits commits, Clock clock) {
        this.points = points;
        this.commits = commits;
        this.clock = clock;
    }

    @SchemaMapping
    @Nullable
    Decision decision(Commit commit, @LocalContextValue Roadmap roadmap) {
        return commit.decision() == null
                ? null
                : roadmap.find(Decision.class, commit.decision()).orElse(null);
    }

    /** From the roadmap as it is now: what is published later than its content is no part of it. */
    @SchemaMapping
    @Nullable
    DataFetcherResult<Edition> edition(Commit commit) {
        Asked now = new Asked(commits.current(), clock.instant(), null);
        return points.editionOf(commit, now.roadmap()).map(now::answer).orElse(null);
    }

    @SchemaMapping
    @Nullable
    Commit commit(Edition edition) {
        return points.commitOf(edition).orElse(null);
    }
}
