package no.veikart.editing;

import graphql.GraphQLContext;
import graphql.execution.DataFetcherResult;
import java.time.Clock;
import java.util.Map;
import no.veikart.commit.History;
import no.veikart.roadmap.Roadmap;
import no.veikart.security.Caller;
import no.veikart.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/** The mutations: each asks for a role, then is written as one commit. What a verb does not give is left as it is, so it comes as a map. */
@Controller
class EditingController {
    private final Editor editor;
    private final Reverts reverts;
    private final Clock clock;

    EditingController(Editor editor, History history, Clock clock) {
        this.editor = editor;
        this.reverts = new Reverts(history);
        this.clock = clock;
    }

    @MutationMapping
    ChangePayload applyChanges(@Argument ApplyChangesInput input, @AuthenticationPrincipal @Nullable Caller caller) {
        return write(input, caller, Role.REPORTER);
    }

    @MutationMapping
    ChangePayload planPhase(
            @Argument Map<String, @Nullable Object> input, @AuthenticationPrincipal @Nullable Caller caller) {
        return write(new Verb(new Given(input), PlanVerbs::planPhase), caller, Role.REPORTER);
    }

    @MutationMapping
    ChangePayload addDependency(
            @Argument Map<String, @Nullable Object> input, @AuthenticationPrincipal @Nullable Caller caller) {
        return write(new Verb(new Given(input), PlanVerbs::addDependency), caller, Role.EDITOR);
    }

    @MutationMapping
    ChangePayload reportStatus(
            @Argument Map<String, @Nullable Object> input, @AuthenticationPrincipal @Nullable Caller caller) {
        return write(new Verb(new Given(input), ReportVerbs::reportStatus), caller, Role.REPORTER);
    }

    @MutationMapping
    ChangePayload recordAdoption(
            @Argument Map<String, @Nullable Object> input, @AuthenticationPrincipal @Nullable Caller caller) {
        return write(new Verb(new Given(input), ReportVerbs::recordAdoption), caller, Role.REPORTER);
    }

    @MutationMapping
    ChangePayload recordDecision(
            @Argument Map<String, @Nullable Object> input, @AuthenticationPrincipal @Nullable Caller caller) {
        return write(new Verb(new Given(input), GovernanceVerbs::recordDecision), caller, Role.EDITOR);
    }

    @MutationMapping
    ChangePayload registerInitiative(
            @Argument Map<String, @Nullable Object> input, @AuthenticationPrincipal @Nullable Caller caller) {
        return write(new Verb(new Given(input), GovernanceVerbs::registerInitiative), caller, Role.EDITOR);
    }

    @MutationMapping
    ChangePayload revertCommit(
            @Argument Map<String, @Nullable Object> input, @AuthenticationPrincipal @Nullable Caller caller) {
        return write(new Verb(new Given(input), reverts::edits), caller, Role.EDITOR);
    }

    private ChangePayload write(WriteInput input, @Nullable Caller caller, Role needed) {
        Caller known = caller == null ? Caller.ANYONE : caller;
        known.require(needed);
        return editor.write(input, known);
    }

    /** The fields below find the roadmap in their local context, as below a query's. */
    @SchemaMapping
    @Nullable
    DataFetcherResult<Roadmap> roadmap(ChangePayload payload) {
        Roadmap after = payload.after();
        return after == null
                ? null
                : DataFetcherResult.<Roadmap>newResult()
                        .data(after)
                        .localContext(GraphQLContext.newContext()
                                .of("roadmap", after, "moment", clock.instant())
                                .build())
                        .build();
    }
}
