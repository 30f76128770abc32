package no.veikart.commit;

import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.veikart.platform.ErrorCode;
import no.veikart.platform.Page;
import no.veikart.platform.UserError;
import no.veikart.roadmap.Node;
import no.veikart.roadmap.Roadmap;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Controller;

/** Chooses the roadmap that a question is asked of; the fields below find it in their local context. */
@Controller
class RoadmapController {
    private static final int MOST_IDS = 500;

    private final Commits commits;
    private final History history;
    private final Clock clock;

    RoadmapController(Commits commits, History history, Clock clock) {
        this.commits = commits;
        this.history = history;
        this.clock = clock;
    }

    @QueryMapping
    DataFetcherResult<Roadmap> roadmap(@Argument @Nullable OffsetDateTime asOf, @Argument @Nullable Integer commit) {
        Roadmap asked = chosen(asOf, commit);
        Instant moment = asOf != null ? asOf.toInstant() : commit != null ? asked.at() : clock.instant();
        return withRoadmap(asked, asked, moment, List.of());
    }

    private Roadmap chosen(@Nullable OffsetDateTime asOf, @Nullable Integer commit) {
        if (asOf != null && commit != null) {
            throw UserError.badInput("asOf and commit are both given; a roadmap has one point in time");
        }
        if (asOf != null) {
            return history.asOf(asOf.toInstant());
        }
        return commit == null ? commits.current() : history.at(commit);
    }

    @QueryMapping
    DataFetcherResult<Node> node(@Argument String id) {
        Roadmap now = commits.current();
        return withRoadmap(now.get(Node.class, id), now, clock.instant(), List.of());
    }

    @QueryMapping
    DataFetcherResult<List<@Nullable Node>> nodes(@Argument List<String> ids, DataFetchingEnvironment field) {
        if (ids.size() > MOST_IDS) {
            throw UserError.badInput(ids.size() + " ids are given; at most " + MOST_IDS + " are answered at once");
        }
        Roadmap now = commits.current();
        List<@Nullable Node> found = new ArrayList<>();
        List<GraphQLError> missing = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            Node node = now.find(ids.get(i)).orElse(null);
            found.add(node);
            if (node == null) {
                missing.add(notFound(now, ids.get(i), field, i));
            }
        }
        return withRoadmap(found, now, clock.instant(), missing);
    }

    private static GraphQLError notFound(Roadmap now, String id, DataFetchingEnvironment field, int index) {
        return GraphQLError.newError()
                .errorType(ErrorType.NOT_FOUND)
                .message("%s", now.unknown(id).getMessage())
                .path(field.getExecutionStepInfo().getPath().segment(index))
                .extensions(Map.of("code", ErrorCode.NOT_FOUND.name()))
                .build();
    }

    private static <T> DataFetcherResult<T> withRoadmap(
            T data, Roadmap roadmap, Instant moment, List<GraphQLError> errors) {
        return DataFetcherResult.<T>newResult()
                .data(data)
                .errors(errors)
                .localContext(GraphQLContext.newContext()
                        .of("roadmap", roadmap, "moment", moment)
                        .build())
                .build();
    }

    @QueryMapping
    Page<Commit> commits(DataFetchingEnvironment field) {
        List<Commit> log = commits.log();
        return Page.of(log, field, log.size(), "");
    }

    @SchemaMapping(typeName = "Roadmap", field = "commit")
    Commit commit(Roadmap roadmap) {
        return commits.get(roadmap.commit());
    }

    @SchemaMapping
    OffsetDateTime at(Commit commit) {
        return commit.at().atOffset(ZoneOffset.UTC);
    }

    @SchemaMapping
    OffsetDateTime recordedAt(Commit commit) {
        return commit.recordedAt().atOffset(ZoneOffset.UTC);
    }
}
