package no.veikart.editing;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.util.List;
import no.veikart.history.Asked;
import no.veikart.history.Differences;
import no.veikart.history.RoadmapChangeFilter;
import no.veikart.history.RoadmapDiff;
import no.veikart.roadmap.Node;
import no.veikart.roadmap.Roadmap;
import no.veikart.schedule.Conflict;
import no.veikart.schedule.ConflictChanges;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * What a mutation did, or would do. The roadmaps before and after it are in nobody's local context yet: each field puts the one there that
 * the fields below it are to be answered from.
 */
@Controller
class PayloadController {
    private final Differences differences;
    private final Clock clock;

    PayloadController(Differences differences, Clock clock) {
        this.differences = differences;
        this.clock = clock;
    }

    private Asked asked(Roadmap roadmap) {
        return new Asked(roadmap, clock.instant(), null);
    }

    private <T> DataFetcherResult<T> answer(@Nullable Roadmap roadmap, T data) {
        return asked(roadmap == null ? Roadmap.EMPTY : roadmap).answer(data);
    }

    @SchemaMapping
    @Nullable
    DataFetcherResult<Roadmap> roadmap(ChangePayload payload) {
        Roadmap after = payload.after();
        return after == null ? null : answer(after, after);
    }

    @SchemaMapping
    @Nullable
    DataFetcherResult<RoadmapDiff> diff(
            ChangePayload payload, @Argument @Nullable RoadmapChangeFilter filter, DataFetchingEnvironment field) {
        Roadmap before = payload.before();
        Roadmap after = payload.after();
        return before == null || after == null
                ? null
                : answer(after, differences.between(asked(before), asked(after), filter, field));
    }

    @SchemaMapping
    DataFetcherResult<List<Node>> removedToo(ChangePayload payload) {
        return answer(payload.before(), payload.removedToo());
    }

    @SchemaMapping
    DataFetcherResult<List<Node>> changedToo(ChangePayload payload) {
        return answer(payload.after(), payload.changedToo());
    }

    @SchemaMapping
    DataFetcherResult<List<Conflict>> conflictsCaused(ChangePayload payload) {
        return answer(payload.after(), payload.conflicts().caused());
    }

    @SchemaMapping
    DataFetcherResult<List<Conflict>> conflictsCured(ChangePayload payload) {
        return answer(payload.before(), payload.conflicts().cured());
    }

    @SchemaMapping
    DataFetcherResult<List<Change>> conflictsChanged(ChangePayload payload) {
        return answer(
                payload.after(),
                payload.conflicts().changed().stream()
                        .map(each -> new Change(each, payload))
                        .toList());
    }

    /** A conflict that stands, but not as it did, with the roadmaps that tell of it. */
    record Change(ConflictChanges.Changed of, ChangePayload payload) {}

    @SchemaMapping(typeName = "ConflictChange")
    boolean worse(Change change) {
        return change.of.worse();
    }

    @SchemaMapping(typeName = "ConflictChange")
    DataFetcherResult<Conflict> before(Change change) {
        return answer(change.payload.before(), change.of.before());
    }

    @SchemaMapping(typeName = "ConflictChange")
    DataFetcherResult<Conflict> after(Change change) {
        return answer(change.payload.after(), change.of.after());
    }
}
