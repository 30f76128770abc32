package no.veikart.history;

import graphql.ExecutionInput;
import graphql.GraphQLContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import java.time.Clock;
import no.veikart.commit.Commits;
import no.veikart.platform.RootContext;
import org.springframework.stereotype.Component;

/** Reads the roadmap once for each question: what chooses no other point is answered from this one value. */
@Component
class AskedNow extends SimplePerformantInstrumentation implements RootContext {
    private final Commits commits;
    private final Clock clock;

    AskedNow(Commits commits, Clock clock) {
        this.commits = commits;
        this.clock = clock;
    }

    @Override
    public GraphQLContext forOneQuestion() {
        return new Asked(commits.current(), clock.instant(), null).context();
    }

    @Override
    public ExecutionInput instrumentExecutionInput(
            ExecutionInput input, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        return input.transform(builder -> builder.localContext(forOneQuestion()));
    }
}
