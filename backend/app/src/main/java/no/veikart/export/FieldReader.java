package no.veikart.export;

import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import graphql.schema.DelegatingDataFetchingEnvironment;
import graphql.schema.LightDataFetcher;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import no.veikart.platform.ErrorCode;
import no.veikart.platform.Page;
import no.veikart.platform.UserError;
import no.veikart.roadmap.Roadmap;
import org.jspecify.annotations.Nullable;

/** Asks single fields of single objects, as the GraphQL engine does. */
final class FieldReader {
    private static final GraphQLContext PAGED = GraphQLContext.getDefault();
    private static final GraphQLContext WHOLE = GraphQLContext.of(Map.of(Page.WHOLE, true));

    private final Question question;
    private @Nullable Roadmap roadmap;

    FieldReader(Question question) {
        this.question = question;
    }

    /** A value that a field answered with, and the context that the fields below it are asked in. */
    record Found(@Nullable Object value, @Nullable Object context) {}

    /** How a field was last asked: all objects of a list are asked alike. */
    record Asked(@Nullable Object context, boolean whole, DataFetchingEnvironment how) {}

    /** The same question of another object. */
    private static final class Of extends DelegatingDataFetchingEnvironment {
        private final Object source;

        Of(DataFetchingEnvironment how, Object source) {
            super(how);
            this.source = source;
        }

        @Override
        @SuppressWarnings("unchecked") // as the engine leaves it to who asks
        public <T> T getSource() {
            return (T) source;
        }
    }

    /** The roadmap that was asked; null when none was, or nothing has been read yet. */
    @Nullable
    Roadmap roadmap() {
        return roadmap;
    }

    /** @param top whether no list is above the field */
    Found read(Step step, @Nullable Object source, @Nullable Object context, boolean top) {
        Object fetched = fetched(step, source, context, top && isWhole(step));
        if (fetched instanceof CompletionStage<?> later) {
            fetched = arrived(later);
        }
        if (fetched instanceof DataFetcherResult<?> result) {
            result.getErrors().forEach(FieldReader::refuse);
            Object below = result.getLocalContext();
            if (roadmap == null && below instanceof GraphQLContext chosen) {
                roadmap = chosen.get("roadmap");
            }
            return new Found(result.getData(), below == null ? context : below);
        }
        return new Found(fetched, context);
    }

    /** What a controller answers with later, on a thread of its own. */
    private static @Nullable Object arrived(CompletionStage<?> later) {
        try {
            return later.toCompletableFuture().join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private static void refuse(GraphQLError error) {
        Map<String, Object> extensions = error.getExtensions();
        Object named = extensions == null ? null : extensions.get("code");
        throw new UserError(
                named == null ? ErrorCode.INTERNAL_ERROR : ErrorCode.valueOf(named.toString()), error.getMessage());
    }

    private @Nullable Object fetched(Step step, @Nullable Object source, @Nullable Object context, boolean whole) {
        try {
            return step.fetcher() instanceof LightDataFetcher<?> light && source != null
                    ? light.get(step.definition(), source, () -> alike(step, source, context, whole))
                    : step.fetcher().get(environment(step, source, context, whole));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("cannot read " + step.info().getPath(), e);
        }
    }

    private DataFetchingEnvironment alike(Step step, Object source, @Nullable Object context, boolean whole) {
        Asked asked = step.asked;
        if (asked == null || asked.context != context || asked.whole != whole) {
            asked = new Asked(context, whole, environment(step, source, context, whole));
            step.asked = asked;
        }
        return new Of(asked.how, source);
    }

    private DataFetchingEnvironment environment(
            Step step, @Nullable Object source, @Nullable Object context, boolean whole) {
        Map<String, Object> arguments = step.arguments();
        if (whole) {
            arguments = new LinkedHashMap<>(arguments);
            arguments.remove("first");
            arguments.remove("last");
        }
        return DataFetchingEnvironmentImpl.newDataFetchingEnvironment()
                .graphQLSchema(question.schema())
                .graphQLContext(whole ? WHOLE : PAGED)
                .localContext(context)
                .source(source)
                .arguments(arguments)
                .fieldDefinition(step.definition())
                .fieldType(step.definition().getType())
                .parentType(step.parent())
                .executionStepInfo(step.info())
                .selectionSet(step.below())
                .locale(Locale.ROOT)
                .build();
    }

    /** A page that nobody gave a length is the whole list, as long as no list is above it. */
    private boolean isWhole(Step step) {
        return ObjectLists.isPaged(step.definition()) && !question.saysHowMany(step.field());
    }
}
