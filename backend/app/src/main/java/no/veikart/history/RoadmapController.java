package no.veikart.history;

import graphql.GraphQLError;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.veikart.platform.ErrorCode;
import no.veikart.platform.UserError;
import no.veikart.roadmap.Node;
import no.veikart.roadmap.Roadmap;
import no.veikart.scenario.ScenarioInput;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.LocalContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Controller;

/** Chooses the roadmap that a question is asked of. */
@Controller
class RoadmapController {
    private static final int MOST_IDS = 500;

    private final RoadmapPoints points;

    RoadmapController(RoadmapPoints points) {
        this.points = points;
    }

    @QueryMapping
    DataFetcherResult<Roadmap> roadmap(
            @Argument @Nullable OffsetDateTime asOf,
            @Argument @Nullable Integer commit,
            @Argument @Nullable String edition,
            @Argument @Nullable ScenarioInput scenario,
            @LocalContextValue(name = "roadmap") Roadmap now,
            @LocalContextValue Instant moment) {
        Asked asked = points.at(new RoadmapPoint(edition, asOf, commit, scenario), new Asked(now, moment, null));
        return asked.answer(asked.roadmap());
    }

    @QueryMapping
    Node node(@Argument String id, @LocalContextValue Roadmap roadmap) {
        return roadmap.get(Node.class, id);
    }

    @QueryMapping
    DataFetcherResult<List<@Nullable Node>> nodes(
            @Argument List<String> ids, @LocalContextValue Roadmap roadmap, DataFetchingEnvironment field) {
        if (ids.size() > MOST_IDS) {
            throw UserError.badInput(ids.size() + " ids are given; at most " + MOST_IDS + " are answered at once");
        }
        List<@Nullable Node> found = new ArrayList<>();
        List<GraphQLError> missing = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            Node node = roadmap.find(ids.get(i)).orElse(null);
            found.add(node);
            if (node == null) {
                missing.add(notFound(roadmap, ids.get(i), field, i));
            }
        }
        return DataFetcherResult.<List<@Nullable Node>>newResult()
                .data(found)
                .errors(missing)
                .build();
    }

    private static GraphQLError notFound(Roadmap roadmap, String id, DataFetchingEnvironment field, int index) {
        return GraphQLError.newError()
                .errorType(ErrorType.NOT_FOUND)
                .message("%s", roadmap.unknown(id).getMessage())
                .path(field.getExecutionStepInfo().getPath().segment(index))
                .extensions(Map.of("code", ErrorCode.NOT_FOUND.name()))
                .build();
    }
}
