package no.veikart.history;

import graphql.GraphQLContext;
import graphql.execution.DataFetcherResult;
import java.time.Instant;
import no.veikart.edition.Edition;
import no.veikart.roadmap.Roadmap;
import org.jspecify.annotations.Nullable;

/**
 * The roadmap that a question is asked of; the fields below find it in their local context.
 *
 * @param moment the moment that is asked about, from which ages are counted
 * @param edition the edition whose content it is asked for as; null for any other point
 */
public record Asked(
        Roadmap roadmap, Instant moment, @Nullable Edition edition) {

    GraphQLContext context() {
        return GraphQLContext.newContext()
                .of("roadmap", roadmap, "moment", moment)
                .build();
    }

    /** Something of this roadmap, so that the fields below it are answered from the same value. */
    public <T> DataFetcherResult<T> answer(T data) {
        return DataFetcherResult.<T>newResult()
                .data(data)
                .localContext(context())
                .build();
    }
}
