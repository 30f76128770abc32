package no.veikart.platform;

import graphql.ErrorClassification;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.ExecuteObjectInstrumentationContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionStrategyParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.language.Document;
import graphql.validation.ValidationError;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.ErrorType;

/**
 * Refuses questions that are too large before they are answered, and stops the engine at those that take too long or whose answers get too
 * large.
 */
final class QuestionLimits extends SimplePerformantInstrumentation implements AutoCloseable {
    private final int mostCost;
    private final int mostObjects;
    private final Duration time;
    private final ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("question-limits").factory());

    QuestionLimits(int mostCost, int mostObjects, Duration time) {
        this.mostCost = mostCost;
        this.mostObjects = mostObjects;
        this.time = time;
        // What is answered is let go at once: a question may be as large as a body, and the time as long as many of
        // them.
        clock.setRemoveOnCancelPolicy(true);
    }

    /** How many questions are being answered. */
    int underWay() {
        return clock.getQueue().size();
    }

    /** One question on its way. */
    private static final class Asked implements InstrumentationState {
        private final ExecutionInput input;
        private final AtomicInteger objects = new AtomicInteger();
        private volatile @Nullable Integer cost;
        private volatile @Nullable GraphQLError stopped;

        Asked(ExecutionInput input) {
            this.input = input;
        }

        /** The engine looks before each field whether it should go on. */
        void stop(ErrorCode code, String message) {
            stopped = error(code, message);
            input.cancel();
        }
    }

    @Override
    public InstrumentationState createState(InstrumentationCreateStateParameters asked) {
        return new Asked(asked.getExecutionInput());
    }

    private static Asked asked(@Nullable InstrumentationState state) {
        return (Asked) Objects.requireNonNull(state);
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecution(
            InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
        return timed(asked(state));
    }

    /** Each event of a subscription is an answer of its own. */
    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginSubscribedFieldEvent(
            InstrumentationFieldParameters parameters, @Nullable InstrumentationState state) {
        asked(state).objects.set(0);
        return timed(asked(state));
    }

    private @Nullable InstrumentationContext<ExecutionResult> timed(Asked asked) {
        if (time.isZero()) {
            return null;
        }
        String message =
                "the question took more than " + time.toMillis() + " ms and was stopped; ask for less at a time";
        Future<?> stop =
                clock.schedule(() -> asked.stop(ErrorCode.TIMEOUT, message), time.toMillis(), TimeUnit.MILLISECONDS);
        return SimpleInstrumentationContext.whenCompleted((answer, failure) -> stop.cancel(false));
    }

    /** Before validation, which is what a few fragments inside each other can keep busy. */
    @Override
    public @Nullable InstrumentationContext<List<ValidationError>> beginValidation(
            InstrumentationValidationParameters parameters, @Nullable InstrumentationState state) {
        requireSmall(parameters.getDocument());
        return null;
    }

    /** Throws LIMIT_EXCEEDED, in an AbortExecutionException, for a document that should not even be validated. */
    static void requireSmall(Document document) {
        QuestionSize size = QuestionSize.of(document);
        require("depth", size.depth(), Limits.MOST_DEPTH);
        require("number of fields, with fragments written out,", size.fields(), Limits.MOST_FIELDS);
        require("number of aliases", size.aliases(), Limits.MOST_ALIASES);
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        int cost = QuestionCost.of(parameters.getExecutionContext());
        asked(state).cost = cost;
        require("cost", cost, mostCost);
        return null;
    }

    @Override
    public @Nullable ExecuteObjectInstrumentationContext beginExecuteObject(
            InstrumentationExecutionStrategyParameters parameters, @Nullable InstrumentationState state) {
        if (asked(state).objects.incrementAndGet() == mostObjects + 1) {
            asked(state)
                    .stop(
                            ErrorCode.LIMIT_EXCEEDED,
                            "the answer has more than " + mostObjects
                                    + " objects, which is the limit; ask for shorter pages");
        }
        return null;
    }

    private static void require(String what, long number, int limit) {
        if (number > limit) {
            throw new AbortExecutionException(List.of(error(
                    ErrorCode.LIMIT_EXCEEDED, "the question's " + what + " is " + number + "; the limit is " + limit)));
        }
    }

    private static GraphQLError error(ErrorCode code, String message) {
        ErrorClassification type = ErrorType.BAD_REQUEST;
        return GraphQLError.newError()
                .errorType(type)
                .message("%s", message)
                .extensions(Map.of("code", code.name()))
                .build();
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        Asked asked = asked(state);
        ExecutionResult.Builder<?> answer = ExecutionResult.newExecutionResult();
        if (asked.stopped == null) {
            answer.from(result);
        } else {
            answer.addError(asked.stopped);
        }
        if (asked.cost != null) {
            answer.addExtension("cost", new TreeMap<>(Map.of("requested", asked.cost, "limit", mostCost)));
        }
        return CompletableFuture.completedFuture(answer.build());
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
