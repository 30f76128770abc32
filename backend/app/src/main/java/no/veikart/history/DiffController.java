package no.veikart.history;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import no.veikart.commit.Commit;
import no.veikart.commit.Commits;
import no.veikart.commit.Ledger;
import no.veikart.governance.Decision;
import no.veikart.roadmap.Kinds;
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
    private final Ledger ledger;
    private final Kinds kinds;

    DiffController(RoadmapPoints points, Commits commits, Ledger ledger, Kinds kinds) {
        this.points = points;
        this.commits = commits;
        this.ledger = ledger;
        this.kinds = kinds;
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
        Comparison comparison = new Comparison(points.at(from, now), points.at(to, now), ledger);
        return RoadmapDiff.of(
                comparison, filter == null ? RoadmapChangeFilter.ALL : checked(filter, comparison), field);
    }

    private RoadmapChangeFilter checked(RoadmapChangeFilter filter, Comparison comparison) {
        kinds.requirePrefixes(filter.kind());
        for (String id : filter.item() == null ? List.<String>of() : filter.item()) {
            if (comparison.from().roadmap().find(id).isEmpty()) {
                comparison.to().roadmap().get(Node.class, id);
            }
        }
        return filter;
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
