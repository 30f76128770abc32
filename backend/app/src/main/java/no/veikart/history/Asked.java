package no.veikart.history;

import graphql.GraphQLContext;
import java.time.Instant;
import no.veikart.roadmap.Roadmap;

/**
 * The roadmap that a question is asked of; the fields below find it in their local context.
 *
 * @param moment the moment that is asked about, from which ages are counted
 */
record Asked(Roadmap roadmap, Instant moment) {

    GraphQLContext context() {
        return GraphQLContext.newContext()
                .of("roadmap", roadmap, "moment", moment)
                .build();
    }
}
