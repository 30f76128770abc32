package no.veikart.platform;

import com.mongodb.MongoException;
import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeanInstantiationException;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;

/** Turns exceptions into GraphQL errors: what the asker can mend is said as it is, anything else only as an id in the log. */
@Component
class ErrorResolver extends DataFetcherExceptionResolverAdapter {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorResolver.class);

    ErrorResolver() {
        setThreadLocalContextAware(false);
    }

    @Override
    protected GraphQLError resolveToSingleError(Throwable thrown, DataFetchingEnvironment field) {
        Throwable failure = told(thrown);
        if (failure instanceof MongoException) {
            LOG.warn(
                    "The store does not answer {}", field.getExecutionStepInfo().getPath(), failure);
            failure = UserError.silentStore();
        }
        if (failure instanceof UserError known) {
            return error(field, known.code(), String.valueOf(known.getMessage()));
        }
        String id = UUID.randomUUID().toString();
        LOG.error("Error {} in {}", id, field.getExecutionStepInfo().getPath(), failure);
        return error(
                field,
                ErrorCode.INTERNAL_ERROR,
                "Something went wrong on the server. It is logged there as " + id + ".");
    }

    /** What an input's own record says against the arguments given, or which of them is not even of its kind. */
    private static Throwable told(Throwable thrown) {
        if (thrown instanceof BindException unbound) {
            return UserError.badInput(unbound.getFieldErrors().stream()
                    .map(ErrorResolver::noObject)
                    .collect(Collectors.joining("; ")));
        }
        Throwable cause = thrown instanceof BeanInstantiationException ? thrown.getCause() : thrown;
        return thrown != cause && cause instanceof IllegalArgumentException
                ? UserError.badInput(String.valueOf(cause.getMessage()))
                : cause == null ? thrown : cause;
    }

    /** The schema lets any JSON through where the content of a thing stands, and nothing else of a wrong kind. */
    private static String noObject(FieldError given) {
        return UserError.noObject(given.getField().replaceFirst("^\\$", "input"), given.getRejectedValue());
    }

    private static GraphQLError error(DataFetchingEnvironment field, ErrorCode code, String message) {
        return GraphQLError.newError()
                .errorType(typeOf(code))
                .message("%s", message)
                .path(field.getExecutionStepInfo().getPath())
                .location(field.getField().getSourceLocation())
                .extensions(Map.of("code", code.name()))
                .build();
    }

    private static ErrorType typeOf(ErrorCode code) {
        return switch (code) {
            case NOT_FOUND -> ErrorType.NOT_FOUND;
            case UNAUTHENTICATED -> ErrorType.UNAUTHORIZED;
            case FORBIDDEN -> ErrorType.FORBIDDEN;
            case INTERNAL_ERROR, STORE_UNAVAILABLE -> ErrorType.INTERNAL_ERROR;
            default -> ErrorType.BAD_REQUEST;
        };
    }
}
