package no.veikart.editing;

import graphql.GraphQLContext;
import graphql.execution.DataFetcherResult;
import java.time.Clock;
import no.veikart.roadmap.Roadmap;
import no.veikart.security.Caller;
import no.veikart.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/** The mutations: each asks for a role, then is written as one commit. */
@Controller
class EditingController {
    private final Editor editor;
    private final Clock clock;

    EditingController(Editor editor, Clock clock) {
        this.editor = editor;
        this.clock = clock;
    }

    @MutationMapping
    ChangePayload applyChanges(@Argument ApplyChangesInput input, @AuthenticationPrincipal @Nullable Caller caller) {
        return write(input, caller, Role.REPORTER);
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
