package no.veikart.platform;

import graphql.GraphQLError;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.execution.SubscriptionExceptionResolverAdapter;
import org.springframework.stereotype.Component;

/** Tells a subscriber why no more events come, as {@link ErrorResolver} does for a field. */
@Component
class SubscriptionErrors extends SubscriptionExceptionResolverAdapter {
    private static final Logger LOG = LoggerFactory.getLogger(SubscriptionErrors.class);

    @Override
    protected GraphQLError resolveToSingleError(Throwable failure) {
        if (failure instanceof UserError known) {
            return error(known.code(), String.valueOf(known.getMessage()));
        }
        String id = UUID.randomUUID().toString();
        LOG.error("Error {} in a subscription", id, failure);
        return error(
                ErrorCode.INTERNAL_ERROR,
                "Something went wrong on the server. It is logged there as " + id
                        + ". Subscribe again, after the last commit that you were told of.");
    }

    private static GraphQLError error(ErrorCode code, String message) {
        return GraphQLError.newError()
                .errorType(code == ErrorCode.INTERNAL_ERROR ? ErrorType.INTERNAL_ERROR : ErrorType.BAD_REQUEST)
                .message("%s", message)
                .extensions(Map.of("code", code.name()))
                .build();
    }
}
