package no.veikart.platform;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives the errors that the GraphQL engine finds by itself, before any field is asked, a code as all others have. */
@Component
class ErrorCodes implements WebGraphQlInterceptor {
    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).map(response -> {
            List<GraphQLError> errors = response.getExecutionResult().getErrors();
            return errors.isEmpty()
                    ? response
                    : response.transform(builder -> builder.errors(
                            errors.stream().map(ErrorCodes::coded).toList()));
        });
    }

    private static GraphQLError coded(GraphQLError error) {
        Map<String, Object> extensions = error.getExtensions();
        if (extensions != null && extensions.containsKey("code")) {
            return error;
        }
        Map<String, Object> coded = extensions == null ? new HashMap<>() : new HashMap<>(extensions);
        coded.put("code", codeOf(error).name());
        GraphqlErrorBuilder<?> builder = GraphqlErrorBuilder.newError()
                .message("%s", error.getMessage())
                .locations(error.getLocations() == null ? List.of() : error.getLocations())
                .errorType(error.getErrorType())
                .extensions(coded);
        return error.getPath() == null
                ? builder.build()
                : builder.path(error.getPath()).build();
    }

    private static ErrorCode codeOf(GraphQLError error) {
        return switch (error.getErrorType()) {
            case ErrorType.InvalidSyntax -> ErrorCode.GRAPHQL_PARSE_FAILED;
            case ErrorType.DataFetchingException, ErrorType.NullValueInNonNullableField -> ErrorCode.INTERNAL_ERROR;
            case null, default -> ErrorCode.GRAPHQL_VALIDATION_FAILED;
        };
    }
}
