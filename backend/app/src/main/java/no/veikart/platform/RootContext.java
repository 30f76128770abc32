package no.veikart.platform;

import graphql.GraphQLContext;

/** What the fields of Query find in their local context, for whoever asks fields without the GraphQL engine. */
@FunctionalInterface
public interface RootContext {
    /** A new one for each question. */
    GraphQLContext forOneQuestion();
}
