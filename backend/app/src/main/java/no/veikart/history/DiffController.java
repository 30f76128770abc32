package no.veikart.history;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import no.veikart.commit.Commit;
import no.veikart.commit.Commits;
import no.veikart.governance.Decision;
import no.veikart.roadmap.Node;
import no.veikart.roadmap.Roadmap;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.LocalContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers what differs between two points. */
@Controller
class DiffController {
    private final RoadmapPoints points;
    private final Commits commits;
    private final Differences differences;

    DiffController(RoadmapPoints points, Commits commits, Differences differences) {
        this.points = points;
        this.commits = commits;
        this.differences = differences;
    }

    @QueryMapping
    RoadmapDiff roadmapDiff(
            @Argument RoadmapPoint from,
            @Argument RoadmapPoint to,
            @Argument @Nullable RoadmapChangeFilter filter,
            @LocalContextValue Roadmap roadmap,
            @LocalContextValue Instant moment,
            DataFetchingEnvironment field) {
        Asked now = new Asked(roadmap, moment, null);
        return differences.between(points.at(from, now), points.at(to, now), filter, field);
    }

    @SchemaMapping(typeName = "RoadmapDiff", field = "from")
    DataFetcherResult<Roadmap> from(RoadmapDiff diff) {
        return diff.of().from().answer(diff.of().from().roadmap());
    }

    @SchemaMapping(typeName = "RoadmapDiff", field = "to")
    DataFetcherResult<Roadmap> to(RoadmapDiff diff) {
        return diff.of().to().answer(diff.of().to().roadmap());
    }

    @SchemaMapping
    DataFetcherResult<Node> item(RoadmapChange change) {
        Node after = change.node().after();
        return after == null
                ? change.of().from().answer(Objects.requireNonNull(change.node().before()))
                : change.of().to().answer(after);
    }

    @SchemaMapping
    DataFetcherResult<List<Node>> predecessors(RoadmapChange change) {
        return change.of().from().answer(change.predecessors());
    }

    @SchemaMapping
    DataFetcherResult<List<Node>> successors(RoadmapChange change) {
        return change.of().to().answer(change.successors());
    }

    @SchemaMapping
    @Nullable
    Commit commit(RoadmapChange change) {
        return change.of().commitBehind(change).map(commits::get).orElse(null);
    }

    @SchemaMapping
    @Nullable
    Decision decision(RoadmapChange change, @LocalContextValue Roadmap roadmap) {
        return change.of()
                .decisionBehind(change)
                .flatMap(id -> roadmap.find(Decision.class, id))
                .orElse(null);
    }
}
