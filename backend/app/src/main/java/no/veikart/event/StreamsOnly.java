package no.veikart.event;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.OperationDefinition.Operation;
import java.util.List;
import java.util.Map;
import no.veikart.platform.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

/** Refuses, before anything is done, subscriptions where one answer is asked for, and all else where a stream is. */
@Component
class StreamsOnly extends SimplePerformantInstrumentation {
    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        ExecutionContext execution = parameters.getExecutionContext();
        boolean stream = execution.getGraphQLContext().getBoolean(StreamRequests.STREAM);
        boolean subscription = execution.getOperationDefinition().getOperation() == Operation.SUBSCRIPTION;
        if (stream && !subscription) {
            throw refused("only subscriptions are answered as a stream; POST anything else to /graphql with"
                    + " Accept: application/graphql-response+json");
        }
        if (subscription && !stream) {
            throw refused("a subscription is answered as a stream: POST it to /graphql with Accept: text/event-stream,"
                    + " or open a WebSocket there with the protocol graphql-transport-ws");
        }
        return null;
    }

    private static AbortExecutionException refused(String message) {
        GraphQLError error = GraphQLError.newError()
                .errorType(ErrorType.BAD_REQUEST)
                .message("%s", message)
                .extensions(Map.of("code", ErrorCode.BAD_USER_INPUT.name()))
                .build();
        return new AbortExecutionException(List.of(error));
    }
}
